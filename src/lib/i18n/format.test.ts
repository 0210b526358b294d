import { describe, expect, it } from 'vitest';
import { wordsIn } from '../server/words.ts';
import { createFormat } from './format.ts';
import { LANGUAGE_TAGS, type LanguageTag } from './languages.ts';
import { termInWords } from './terms.ts';

type InEveryLanguage = readonly [en: string, be: string, ru: string];

const inEveryLanguage = (make: (lang: LanguageTag) => string): string[] =>
	LANGUAGE_TAGS.map((lang) => make(lang).replaceAll('\u00A0', ' '));

const cases = (
	rows: readonly (readonly [unknown, ...InEveryLanguage])[],
	make: (value: never, lang: LanguageTag) => string
) =>
	it.each(rows)('%j', (value, ...expected) =>
		expect(inEveryLanguage((lang) => make(value as never, lang))).toEqual(expected)
	);

describe('dates keep the precision of their source', () => {
	cases(
		[
			['2025-12-13', '13 December 2025', '13 снежня 2025 г.', '13 декабря 2025 г.'],
			['2020-08-09', '9 August 2020', '9 жніўня 2020 г.', '9 августа 2020 г.'],
			['2021-02-01', '1 February 2021', '1 лютага 2021 г.', '1 февраля 2021 г.'],
			['2023-03-03', '3 March 2023', '3 сакавіка 2023 г.', '3 марта 2023 г.'],
			['2022-05-31', '31 May 2022', '31 мая 2022 г.', '31 мая 2022 г.'],
			['2025-12', 'December 2025', 'снежань 2025', 'декабрь 2025 г.'],
			['2024-05', 'May 2024', 'май 2024', 'май 2024 г.'],
			['2024-11', 'November 2024', 'лістапад 2024', 'ноябрь 2024 г.'],
			['2021', '2021', '2021', '2021']
		],
		(date, lang) => createFormat(lang).date(date)
	);
});

describe('short dates fit labels', () => {
	cases(
		[
			['2025-12-13', '13 Dec 2025', '13.12.2025', '13.12.2025'],
			['2020-08-09', '9 Aug 2020', '09.08.2020', '09.08.2020'],
			['2025-12', 'Dec 2025', '12.2025', '12.2025'],
			['2021', '2021', '2021', '2021']
		],
		(date, lang) => createFormat(lang).shortDate(date)
	);

	cases(
		[
			['2025-12-13', '13 Dec', '13.12', '13.12'],
			['2025-07', 'Jul', 'ліп', 'июл'],
			['2025', '2025', '2025', '2025']
		],
		(date, lang) => createFormat(lang).dayAndMonth(date)
	);
});

describe('ranges', () => {
	cases(
		[
			[
				['2020-05', '2026-03-19'],
				'May 2020 – 19 March 2026',
				'май 2020 – 19 сакавіка 2026 г.',
				'май 2020 г. – 19 марта 2026 г.'
			],
			[['2025-12-13', '2025-12-15'], '13–15 December 2025', '13–15 снежня 2025 г.', '13–15 декабря 2025 г.'],
			[
				['2025-12-31', '2026-01-02'],
				'31 December 2025 – 2 January 2026',
				'31 снежня 2025 г. – 2 студзеня 2026 г.',
				'31 декабря 2025 г. – 2 января 2026 г.'
			],
			[['2020', '2023'], '2020 – 2023', '2020 – 2023', '2020 – 2023'],
			[
				['2025-12-13', '2025-12-13'],
				'13 December 2025 – 13 December 2025',
				'13 снежня 2025 г. – 13 снежня 2025 г.',
				'13 декабря 2025 г. – 13 декабря 2025 г.'
			]
		],
		([from, to]: [string, string], lang) => createFormat(lang).dateRange(from, to)
	);
});

describe('months stand alone in the nominative, and no two short ones look alike', () => {
	cases(
		[
			[0, 'January', 'студзень', 'январь'],
			[1, 'February', 'люты', 'февраль'],
			[6, 'July', 'ліпень', 'июль'],
			[10, 'November', 'лістапад', 'ноябрь'],
			[11, 'December', 'снежань', 'декабрь']
		],
		(index, lang) => createFormat(lang).month(index)
	);

	it.each(LANGUAGE_TAGS)('%s', (lang) => {
		const { shortMonth } = createFormat(lang);
		const short = Array.from({ length: 12 }, (_, index) => shortMonth(index).slice(0, 4));
		expect(new Set(short).size).toBe(12);
	});

	it('there are twelve', () => expect(() => createFormat('be').month(12)).toThrow('no month 12'));
});

describe('numbers', () => {
	cases(
		[
			[0, '0', '0', '0'],
			[999, '999', '999', '999'],
			[1131, '1,131', '1 131', '1 131'],
			[33000, '33,000', '33 000', '33 000'],
			[1234567, '1,234,567', '1 234 567', '1 234 567'],
			[2.5, '2.5', '2,5', '2,5'],
			[0.667, '0.667', '0,667', '0,667'],
			[12345.6, '12,345.6', '12 345,6', '12 345,6'],
			[-52, '−52', '−52', '−52'],
			[1e15, '1,000,000,000,000,000', '1 000 000 000 000 000', '1 000 000 000 000 000']
		],
		(value, lang) => createFormat(lang).number(value)
	);

	it('do not break at the end of a line', () => {
		expect(createFormat('be').number(1140)).toBe('1\u00A0140');
		expect(createFormat('ru').percent(0.25)).toBe('25\u00A0%');
	});
});

describe('shares are rounded to whole per cent', () => {
	cases(
		[
			[0.2446, '24%', '24 %', '24 %'],
			[1, '100%', '100 %', '100 %']
		],
		(share, lang) => createFormat(lang).percent(share)
	);
});

describe('lists', () => {
	cases(
		[
			[[], '', '', ''],
			[['A'], 'A', 'A', 'A'],
			[['A', 'B'], 'A and B', 'A і B', 'A и B'],
			[['A', 'B', 'C'], 'A, B and C', 'A, B і C', 'A, B и C']
		],
		(items: string[], lang) => createFormat(lang).list(items)
	);
});

describe('terms, in the plural form of their number', () => {
	cases(
		[
			[0, '0 months', '0 месяцаў', '0 месяцев'],
			[1, '1 year', '1 год', '1 год'],
			[2, '2 years', '2 гады', '2 года'],
			[4, '4 years', '4 гады', '4 года'],
			[5, '5 years', '5 гадоў', '5 лет'],
			[11, '11 years', '11 гадоў', '11 лет'],
			[14, '14 years', '14 гадоў', '14 лет'],
			[18, '18 years', '18 гадоў', '18 лет'],
			[21, '21 years', '21 год', '21 год'],
			[22, '22 years', '22 гады', '22 года'],
			[25, '25 years', '25 гадоў', '25 лет'],
			[101, '101 years', '101 год', '101 год'],
			[111, '111 years', '111 гадоў', '111 лет'],
			[1.5, '1 year 6 months', '1 год 6 месяцаў', '1 год 6 месяцев'],
			[2.5, '2 years 6 months', '2 гады 6 месяцаў', '2 года 6 месяцев'],
			[1.25, '1 year 3 months', '1 год 3 месяцы', '1 год 3 месяца'],
			[0.667, '8 months', '8 месяцаў', '8 месяцев'],
			[0.0833, '1 month', '1 месяц', '1 месяц']
		],
		(years, lang) => termInWords(years, wordsIn(lang))
	);
});

describe('a message takes the form of its number', () => {
	const people = (count: number, lang: LanguageTag): string => {
		const { t, format } = wordsIn(lang);
		return t('data.years', { count, years: format.number(count) });
	};
	cases([[1.5, '1.5 years', '1,5 года', '1,5 года']], people);
});

describe('texts are ordered by the alphabet of their language', () => {
	it.each([
		['be', ['Ева', 'Ёлка', 'Жук', 'Зоя', 'Іна', 'Йосіф', 'Кот', 'Уладзімір', 'Ўзор', 'Фама']],
		['be', ['аж', 'ажына', 'Аж я', 'ён', 'я'].toSorted(() => 0)],
		['ru', ['Елена', 'Ёлкин', 'Ельцов', 'Жуков', 'Иван', 'Йод', 'Щука', 'Ян']],
		['en', ['Adam', 'Ádám B', 'Łoś', 'Lot', 'Zebra', 'Žižka']]
	] as const)('%s %j', (lang, order) => {
		const { compare } = createFormat(lang);
		const sorted = [...order].toSorted(compare);
		expect([...order].toReversed().toSorted(compare)).toEqual(sorted);
	});

	it('Belarusian has Ё behind Е, І behind З and Ў behind У', () =>
		expect(['ў', 'у', 'і', 'з', 'ё', 'е', 'ж'].toSorted(createFormat('be').compare).join('')).toBe(
			'еёжзіуў'
		));

	it('Russian has Ё with Е', () =>
		expect(['Ёлкин', 'Ельцов', 'Елена', 'Жуков'].toSorted(createFormat('ru').compare)).toEqual([
			'Елена',
			'Ёлкин',
			'Ельцов',
			'Жуков'
		]));

	it('a letter of another script comes last, a blank first', () =>
		expect(['Allan', 'Ян Б', 'Ян', 'Анна'].toSorted(createFormat('be').compare)).toEqual([
			'Анна',
			'Ян',
			'Ян Б',
			'Allan'
		]));
});
