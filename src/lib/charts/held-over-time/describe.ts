import { monthOf, type PartialDate } from '#lib/data/partial-date.ts';
import { countsAround } from '#lib/stats/counts-around.ts';
import { heldFloor } from '#lib/stats/held-floor.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { ChartText } from '../model.ts';
import { milestonesOf, type Milestones } from './milestones.ts';
import { ELECTION_DAY, type HeldOverTimeOptions, type HeldOverTimeSeries, type WaveLine } from './series.ts';
import { countParams } from './words.ts';

/** The words of the figure. */
export function describeHeldOverTime(
	series: HeldOverTimeSeries,
	options: HeldOverTimeOptions,
	words: Words
): ChartText {
	const { t } = words;
	const milestones = milestonesOf(series);
	if (!milestones)
		return {
			heading: t('held-over-time.none'),
			measure: t('held-over-time.measure-none'),
			summary: [],
			notes: []
		};
	const wider = options.wider && series.wider.length > 0;
	return {
		heading: heading(series, words),
		measure: t(wider ? 'held-over-time.measure-wider' : 'held-over-time.measure', {
			period: period(series, milestones, words)
		}),
		summary: [
			...milestoneSentences(milestones, words),
			...series.waves.flatMap((wave) => waveSentence(wave, series, words)),
			...uncountedSentences(milestones, words),
			...(wider ? widerSentences(series, words) : [])
		],
		notes: notes(series, wider, words)
	};
}

function heading({ recognised }: HeldOverTimeSeries, { t, format }: Words): string {
	const floor = heldFloor(recognised);
	if (!floor || floor.above === 0) return t('held-over-time.heading-plain');
	return t('held-over-time.heading', { above: format.number(floor.above), since: format.date(floor.since) });
}

const period = ({ recognised }: HeldOverTimeSeries, { last }: Milestones, { format }: Words): string =>
	format.dateRange(month(recognised[0]?.date ?? last.date), month(last.date));

const month = (date: PartialDate): PartialDate => monthOf(date) ?? date;

function milestoneSentences({ first, peak, last }: Milestones, words: Words): string[] {
	const { t, format } = words;
	const onElectionDay = first.date === ELECTION_DAY;
	return [
		t(
			onElectionDay ? 'held-over-time.summary.election' : 'held-over-time.summary.first',
			countParams(first, words)
		),
		t('held-over-time.summary.peak', countParams(peak, words)),
		last.held < peak.held
			? t('held-over-time.summary.last-lower', {
					...countParams(last, words),
					share: format.percent(1 - last.held / peak.held)
				})
			: t('held-over-time.summary.last', countParams(last, words))
	];
}

/** What was counted last before a large release and first after it. */
function waveSentence(wave: WaveLine, { recognised }: HeldOverTimeSeries, words: Words): string[] {
	const { before, after } = countsAround(recognised, wave.date);
	if (!before || !after) return [];
	const [earlier, later] = [countParams(before, words), countParams(after, words)];
	return [
		words.t('held-over-time.summary.wave', {
			...waveParams(wave, words),
			before: earlier.held,
			beforeDate: earlier.date,
			after: later.held,
			afterDate: later.date
		})
	];
}

const uncountedSentences = ({ last, uncounted }: Milestones, words: Words): string[] => [
	words.t('held-over-time.summary.no-later', { date: words.format.date(last.date) }),
	...uncounted.map((wave) => words.t('held-over-time.summary.uncounted', waveParams(wave, words)))
];

const waveParams = (
	{ released, date }: WaveLine,
	{ format }: Words
): { count: number; released: string; date: string } => ({
	count: released,
	released: format.number(released),
	date: format.date(date)
});

const widerSentences = ({ wider }: HeldOverTimeSeries, words: Words): string[] =>
	wider.map((count) => words.t('held-over-time.summary.wider', countParams(count, words)));

function notes({ recognised, waves }: HeldOverTimeSeries, wider: boolean, { t, format }: Words): string[] {
	const unnamed = recognised.filter((count) => count.countedBy === 'Other (as cited)').length;
	return [
		t('held-over-time.note.no-line'),
		t('held-over-time.note.line'),
		t('held-over-time.note.both'),
		...(waves.length > 0 ? [t('held-over-time.note.waves')] : []),
		t('held-over-time.note.recognised'),
		...(unnamed > 0
			? [t('held-over-time.note.unnamed', { count: unnamed, counts: format.number(unnamed) })]
			: []),
		...(wider ? [t('held-over-time.note.wider')] : [])
	];
}
