import type { Correction } from '#lib/components/MethodCorrection.svelte';
import { termInWords } from '#lib/i18n/terms.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { CorrectedVerdict } from '#lib/stats/coverage-corrections.ts';
import type { PageData } from './$types';

type Corrections = PageData['corrections'];

/** The five corrections in words, in the order of the brief. */
export const correctionList = (corrections: Corrections, words: Words): Correction[] => [
	bialiatski(corrections, words),
	kalesnikava(corrections, words),
	september(corrections, words),
	outlet(corrections, words),
	sanctions(corrections, words)
];

function bialiatski({ bialiatski: verdict }: Corrections, words: Words): Correction {
	const { t } = words;
	return {
		id: 'bialiatski',
		heading: t('method.corrections.bialiatski'),
		said: t('method.corrections.bialiatski.said'),
		holds: verdictInWords(verdict, t('method.corrections.bialiatski.name'), words),
		unsourced: t('method.corrections.bialiatski.tax'),
		sources: verdict.sources
	};
}

function kalesnikava({ kalesnikava: verdict }: Corrections, words: Words): Correction {
	const { t } = words;
	return {
		id: 'kalesnikava',
		heading: t('method.corrections.kalesnikava'),
		said: t('method.corrections.kalesnikava.said'),
		holds: verdictInWords(verdict, t('method.corrections.kalesnikava.name'), words),
		sources: verdict.sources
	};
}

function september({ september: wave }: Corrections, { t, format }: Words): Correction {
	const count = wave.pardoned.released;
	const released = format.number(count);
	return {
		id: 'september',
		heading: t('method.corrections.september'),
		said: t('method.corrections.september.said', { count, released }),
		holds: [
			t('method.corrections.september.pardoned', {
				count,
				released,
				date: format.date(wave.pardoned.date),
				crossed: format.number(wave.crossed),
				returned: format.date(wave.returned.date),
				freed: format.date(wave.returned.freed)
			}),
			t('method.corrections.september.next', {
				count: wave.next.released,
				released: format.number(wave.next.released),
				date: format.date(wave.next.date)
			}),
			t('method.corrections.september.conflict')
		],
		sources: wave.sources
	};
}

function outlet(
	{ outlet: { people, released, date, sources } }: Corrections,
	{ t, format, nameOf }: Words
): Correction {
	const names = format.list(people.map(nameOf));
	return {
		id: 'outlet',
		heading: t('method.corrections.outlet'),
		said: t('method.corrections.outlet.said', { names }),
		holds: [
			t('method.corrections.outlet.holds', {
				names,
				released: format.number(released),
				date: format.date(date)
			})
		],
		sources
	};
}

function sanctions({ sanctions: { waves, sources } }: Corrections, { t, format, label }: Words): Correction {
	return {
		id: 'sanctions',
		heading: t('method.corrections.sanctions'),
		said: t('method.corrections.sanctions.said'),
		holds: [
			t('method.corrections.sanctions.us'),
			...waves.map(({ date, concession }) =>
				t('method.corrections.sanctions.wave', { date: format.date(date), concession: label(concession) })
			)
		],
		unsourced: t('method.corrections.sanctions.eu'),
		sources
	};
}

function verdictInWords(
	{ date, court, years, charges, articles }: Omit<CorrectedVerdict, 'sourceIds'>,
	name: string,
	words: Words
): string[] {
	const { t, format, label } = words;
	return [
		t('method.corrections.verdict', {
			name,
			court: label(court),
			date: format.date(date),
			term: termInWords(years, words)
		}),
		t('method.corrections.charges', { charges: label(charges), articles: format.list(articles) })
	];
}
