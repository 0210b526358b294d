import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { realTables } from '../../../tests/charts/real.ts';
import { createNameSearch, foldQuery, type NamedPerson } from './name-search.ts';
import { familyName } from './person-names.ts';

const { people } = realTables;
const search = createNameSearch(people);
const find = (text: string): string[] => [...search(foldQuery(text))];
const spellings = ({ nameEn, nameBe, nameRu }: NamedPerson): string[] => [nameEn, nameBe, nameRu];
const familyNames = (person: NamedPerson): string[] => spellings(person).map(familyName);
const named = (given: RegExp): string[] =>
	people.filter(({ nameRu }) => given.test(nameRu)).map(({ personId }) => personId);

/** Family names that are a part of another's, or nearly so, in one of the three spellings: who is found besides. */
const FOUND_BESIDES: Readonly<Record<string, readonly string[]>> = {
	'andzelika-borys': ['katsiaryna-barysevich'],
	'pavel-belavus': ['ales-sabaleuski'],
	'pavel-sava': ['pavel-seviarynets'],
	'siarhei-dziuba': ['dzmitry-dubouski'],
	'siarhei-ramanau': ['elena-ramanauskiene']
};

const cyrillic = fc.constantFrom(...'абвгґдеёєжзиіїйклмнопрстуўфхцчшщъыьэюяЁЙЎ’- ');

describe('a folded query', () => {
	test.each([
		['Łoś', 'los'],
		['  Życ,  Андрэй ', 'zyc-andrei'],
		['Дар’я Ўшчэль', 'daria-ushchel'],
		["Dar'ya", 'darya'],
		['Гаеўскі-Ханада', 'haeuski-khanada'],
		['Щёголев № 7', 'shchioholev-7'],
		['ramanauskienė', 'ramanauskiene'],
		['и\u0306', 'i'],
		['李 *', ''],
		['-', '']
	])('of %s is %s', (text, folded) => expect(foldQuery(text)).toBe(folded));

	it('is words of Latin letters and digits, and is not changed by folding', () =>
		fc.assert(
			fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: cyrillic })), (text) => {
				const folded = foldQuery(text);
				expect(folded).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/);
				expect(foldQuery(folded)).toBe(folded);
			})
		));
});

describe('a search for', () => {
	it('nothing finds everyone, in their order', () => {
		const all = people.map(({ personId }) => personId);
		for (const text of ['', ' ', '-', '*']) expect(find(text)).toEqual(all);
	});

	it('a whole name finds the person, in each spelling, in any order, in either case', () => {
		for (const person of people)
			for (const name of spellings(person))
				for (const text of [name, name.split(' ').toReversed().join(' '), name.toUpperCase()])
					expect(find(text), text).toContain(person.personId);
	});

	it('a family name finds those who have it and hardly anyone else', () => {
		for (const person of people)
			for (const name of familyNames(person)) {
				const found = find(name);
				expect(found, name).toContain(person.personId);
				const besides = found.filter((id) => !sharesFamilyName(person, id));
				expect(FOUND_BESIDES[person.personId] ?? [], name).toEqual(expect.arrayContaining(besides));
			}
	});

	it('any part of a name finds the person', () => {
		const names = people.flatMap((person) => spellings(person).map((name) => ({ person, name })));
		fc.assert(
			fc.property(fc.constantFrom(...names), fc.nat(), fc.nat(), ({ person, name }, from, length) => {
				const start = from % name.length;
				const part = name.slice(start, start + 1 + (length % 12));
				expect(find(part), part).toContain(person.personId);
			}),
			{ numRuns: 500 }
		);
	});

	it('one or two letters finds just the names that have them', () => {
		const having = people.filter(({ nameEn }) => /zn/i.test(nameEn));
		expect(find('zn')).toEqual(having.map(({ personId }) => personId));
		expect(find('qq')).toEqual([]);
	});

	test.each(['xyzzy', 'qqq', 'zzz', 'qwertyuiop', 'Smith', 'Фыва', 'Lukashenko', 'Washington', '123'])(
		'%s finds nobody',
		(text) => expect(find(text)).toEqual([])
	);
});

describe('another spelling of a family name:', () => {
	test.each([
		['Kolesnikova Kolesnikowa Kalesnikawa Калеснікава', ['maryia-kalesnikava']],
		['Belyatsky Bialatski Beljatskij Bialacki Białacki Bjaljazki', ['ales-bialiatski']],
		['Tikhanovsky Tikhanovskiy Tichanowski Cichanouski Cichanoŭski', ['siarhei-tsikhanouski']],
		['Statkevich Statkiewicz Statkevič Statkewitsch', ['mikalai-statkevich']],
		['Babariko Babaryko Babarika', ['eduard-babaryka', 'viktar-babaryka']],
		['Poczobut Pochobut Pachobut Pačobut Pacobut', ['andrzej-poczobut']],
		['Rabkova Rabkowa', ['marfa-rabkova']],
		['Loiko Lojka Loyka Loyko', ['nasta-loika', 'volha-loika']],
		['Losik Łosik', ['ihar-losik']],
		['Znak', ['maksim-znak']],
		['Avtukhovich Autuchowitsch Autuchovič', ['mikalai-autukhovich']],
		['Protasevich Pratasewitsch', ['raman-pratasevich']],
		['Severinets Sewjarynez Seviaryniec', ['pavel-seviarynets']],
		['Dedok Dzjadok', ['mikola-dziadok']],
		['Gatsura Gacura Hacura', ['tatsiana-hatsura-yavorskaya']],
		['Andreeva Bakhvalova', ['katsiaryna-andreyeva']],
		['Timoshchuk Timoshuk', ['alena-tsimashchuk']],
		['Šarko', ['ala-sharko']]
	])('%s', (texts, ids) => {
		for (const text of texts.split(' ')) expect(find(text), text).toEqual(ids);
	});
});

describe('another form of a given name:', () => {
	test.each([
		['Alexander', /^(Александр|Алесь) /],
		['Sergei Sergey Siarhej Serge', /^Сергей /],
		['Nikolai Nikolay Nicolai Mikalaj', /^Николай /],
		['Evgeny Yevgeny Eugene Jauhen', /^Евгений /],
		['Vladimir Wladimir Uladzimer', /^Владимир /],
		['Ekaterina Yekaterina Catherine', /^(Катерина|Кася) /],
		['Anna', /^Анна /],
		['Olga Volga', /^Ольга /],
		['Dmitry Dmitri Dimitri', /^(Дмитрий|Змитер) /],
		['Anastasia', /^(Анастасия|Наста) /],
		['Yury Jury', /^Юрий /],
		['Peter', /^Пётр /],
		['Oleg', /^Олег /]
	])('%s', (texts, given) => {
		expect(named(given)).not.toEqual([]);
		for (const text of texts.split(' ')) expect(find(text), text).toEqual(named(given));
	});

	it('finds by more than one word those who have both', () => {
		expect(find('Alexander Bjaljazki')).toEqual(['ales-bialiatski']);
		expect(find('lojka olga')).toEqual(['volha-loika']);
		expect(find('Maria Znak')).toEqual([]);
	});

	it('a short form does not stand for everyone with the name', () =>
		expect(find('Ales')).toEqual(['ales-bialiatski', 'ales-sabaleuski', 'maryia-kalesnikava']));
});

const sharesFamilyName = (person: NamedPerson, id: string): boolean =>
	people.some(
		(other) => other.personId === id && familyNames(other).some((name) => familyNames(person).includes(name))
	);
