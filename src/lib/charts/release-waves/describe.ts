import { monthOf, type PartialDate } from '#lib/data/partial-date.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { ChartText } from '../model.ts';
import { concessionOf } from './names.ts';
import type { ReleaseWave, ReleaseWavesSeries } from './series.ts';
import { mannerWords } from './words.ts';

/** The words of the figure. */
export function describeReleaseWaves({ waves }: ReleaseWavesSeries, words: Words): ChartText {
	const { t } = words;
	const [first, last] = [waves[0], waves.at(-1)];
	if (!first || !last)
		return {
			heading: t('release-waves.none'),
			measure: t('release-waves.measure-none'),
			summary: [],
			notes: []
		};
	return {
		heading: t(largestWereDeals(waves) ? 'release-waves.heading' : 'release-waves.heading-plain'),
		measure: t('release-waves.measure', { period: words.format.dateRange(month(first), month(last)) }),
		summary: summary(waves, first, last, words),
		notes: notes(waves, words)
	};
}

const month = ({ date }: ReleaseWave): PartialDate => monthOf(date) ?? date;

/** Whether each large wave came with a concession: what the heading says. */
const largestWereDeals = (waves: readonly ReleaseWave[]): boolean => {
	const large = waves.filter((wave) => wave.isLarge);
	return large.length > 0 && large.every((wave) => wave.concession !== null);
};

function summary(
	waves: readonly ReleaseWave[],
	first: ReleaseWave,
	last: ReleaseWave,
	words: Words
): string[] {
	const { t, format } = words;
	const listed = {
		count: waves.length,
		waves: format.number(waves.length),
		first: format.date(first.date),
		last: format.date(last.date)
	};
	const large = waves.filter((wave) => wave.isLarge).toSorted((a, b) => b.released - a.released);
	return [
		t('release-waves.summary.listed', listed),
		...large.map((wave) => largeWave(wave, words)),
		...countSentences(waves, words)
	];
}

function largeWave(wave: ReleaseWave, words: Words): string {
	const { t, format } = words;
	const concession = concessionOf(wave, words);
	const params = {
		count: wave.released,
		released: format.number(wave.released),
		date: format.date(wave.date),
		manner: mannerWords(wave.manner, words)
	};
	return concession === null
		? t('release-waves.summary.large', params)
		: t('release-waves.summary.large-deal', { ...params, concession });
}

/** How many of the waves were of a kind: waves can be counted, their people cannot be added. */
function countSentences(waves: readonly ReleaseWave[], { t, format }: Words): string[] {
	const countOf = (holds: (wave: ReleaseWave) => boolean): { count: number; waves: string; all: string } => {
		const count = waves.filter(holds).length;
		return { count, waves: format.number(count), all: format.number(waves.length) };
	};
	return [
		t(
			'release-waves.summary.pardons',
			countOf((wave) => wave.manner.includes('pardon'))
		),
		t(
			'release-waves.summary.abroad',
			countOf((wave) => wave.destinations.some(({ country }) => country !== 'BY'))
		)
	];
}

function notes(waves: readonly ReleaseWave[], { t, format }: Words): string[] {
	const recognised = waves.filter((wave) => wave.recognised !== null).length;
	return [
		t('release-waves.note.not-political', {
			count: recognised,
			waves: format.number(recognised),
			all: format.number(waves.length)
		}),
		t('release-waves.note.no-sum'),
		t('release-waves.note.unknown'),
		t('release-waves.note.report-dates'),
		t('release-waves.note.belavia'),
		t('release-waves.note.still-held'),
		t('release-waves.note.potash')
	];
}
