import {
	compareDates,
	firstDay,
	lastDay,
	monthOf,
	type IsoDay,
	type PartialDate
} from '#lib/data/partial-date.ts';
import { isLargeWave } from '#lib/stats/large-waves.ts';
import { CONTEXT, GROUPS, type ContextChoice } from './context.ts';
import { isDated, type Dated, type SentenceEvent, type TimelineEvent } from './events.ts';
import { longestTerm } from './facts.ts';
import type { LaneName, TimelineOptions } from './options.ts';
import type { TimelineSeries, TimelineWave } from './series.ts';

/** The stretch of time that is drawn: whole months where no end is chosen. */
export interface Period {
	from: IsoDay;
	to: IsoDay;
}

/** A moment that is named; with the number of its events where it is a group of them. */
export type NamedMoment =
	(ContextChoice & { count: number | null }) | (Pick<ContextChoice, 'date' | 'lane'> & { label: string });

/** Dated events of each lane, by date. */
type EventsByLane = { readonly [Lane in LaneName]: readonly Extract<Dated, { lane: Lane }>[] };

/** What the options leave of the series. */
export interface Selection {
	lanes: readonly LaneName[];
	/** Lanes in which filters left nothing: words instead of a bare axis. */
	emptyLanes: readonly LaneName[];
	/** Whether the events are only those that filters leave. */
	isFiltered: boolean;
	period: Period;
	/** Dated events within the period, by date. */
	dated: readonly Dated[];
	/** The same by lane. */
	byLane: EventsByLane;
	/** Undated ones; none where a period is chosen, because nobody knows whether they fall in it. */
	undated: readonly TimelineEvent[];
	moments: readonly NamedMoment[];
	/** The sentence with the longest term of all, where it is one alone and among the events. */
	longest: Dated<SentenceEvent> | null;
	/** Waves in the period, where releases are shown. */
	waves: readonly TimelineWave[];
}

/** Above this many, events are not named one by one. */
const MOST_NAMED = 60;

const picked = new WeakMap<TimelineSeries, WeakMap<TimelineOptions, Selection>>();

/**
 * Picks lanes and period. A month or a year belongs to a period that holds the whole of it. Words, table and drawing of a
 * figure ask for the same, which is picked once.
 */
export function select(series: TimelineSeries, options: TimelineOptions): Selection {
	const ofSeries = picked.get(series) ?? new WeakMap<TimelineOptions, Selection>();
	const selection = ofSeries.get(options) ?? pick(series, options);
	picked.set(series, ofSeries.set(options, selection));
	return selection;
}

function pick(series: TimelineSeries, options: TimelineOptions): Selection {
	const events = series.events.filter((event) => options.lanes.includes(event.lane));
	const dated = events.filter(isDated).filter((event) => isWithin(event.date, options));
	const isWhole = options.from === null && options.to === null;
	const isFiltered = options.isFiltered ?? false;
	const lanes = isFiltered ? lanesWith(dated, options.lanes) : options.lanes;
	const period = periodOf(options, dated, series.asOf);
	// Where a filter leaves late events only, the drawing begins with them, and what came before has no place in it.
	const drawn = { ...options, ...period };
	// A part of a group is not the group.
	const groups = isFiltered ? [] : groupsAmong(dated);
	return {
		lanes,
		emptyLanes: options.lanes.filter((lane) => !lanes.includes(lane)),
		isFiltered,
		period,
		dated,
		byLane: {
			arrests: ofLane(dated, 'arrests'),
			sentences: ofLane(dated, 'sentences'),
			releases: ofLane(dated, 'releases')
		},
		undated: isWhole ? events.filter((event) => event.date === null) : [],
		moments: [...contextIn(series, drawn), ...moreContextIn(series, drawn), ...groups]
			.map((moment) => inDrawnLane(moment, lanes))
			.toSorted((a, b) => compareDates(a.date, b.date)),
		longest: longestOf(series, dated),
		waves: lanes.includes('releases') ? series.waves.filter((wave) => isWithin(wave.date, drawn)) : []
	};
}

/** The lanes with something to draw; all of them where none has. */
function lanesWith(dated: readonly Dated[], lanes: readonly LaneName[]): readonly LaneName[] {
	const filled = lanes.filter((lane) => dated.some((event) => event.lane === lane));
	return filled.length === 0 ? lanes : filled;
}

/** A moment over the lane that it explains or, where that is left out, over the first one. */
const inDrawnLane = (moment: NamedMoment, lanes: readonly LaneName[]): NamedMoment => ({
	...moment,
	lane: lanes.includes(moment.lane) ? moment.lane : (lanes[0] ?? moment.lane)
});

function longestOf({ events }: TimelineSeries, dated: readonly Dated[]): Dated<SentenceEvent> | null {
	const [longest = null, ...equal] = longestTerm(
		events.filter(isDated).filter((event): event is Dated<SentenceEvent> => event.lane === 'sentences')
	);
	return longest !== null && equal.length === 0 && dated.includes(longest) ? longest : null;
}

/** Whether the whole of a date lies in the period that the options ask for. */
export const isWithin = (date: PartialDate, { from, to }: Pick<TimelineOptions, 'from' | 'to'>): boolean =>
	(from === null || firstDay(date) >= firstDay(from)) && (to === null || lastDay(date) <= lastDay(to));

const contextIn = ({ contextDates }: TimelineSeries, options: TimelineOptions): NamedMoment[] =>
	CONTEXT.filter(
		({ date, lane }) => contextDates.includes(date) && options.lanes.includes(lane) && isWithin(date, options)
	).map((choice) => ({ ...choice, count: null }));

/** Further context, over the first lane, which has the most room above it. */
function moreContextIn(series: TimelineSeries, options: TimelineOptions): NamedMoment[] {
	const [lane] = options.lanes;
	if (lane === undefined) return [];
	const named = options.lanes.includes('releases') ? series.waves.filter(isLargeWave) : [];
	return series.moreContext
		.filter(({ date }) => isWithin(date, options) && named.every((wave) => wave.date !== date))
		.slice(0, options.moreContext ?? 0)
		.map(({ date, label }) => ({ date, lane, label }));
}

const groupsAmong = (dated: readonly Dated[]): NamedMoment[] =>
	GROUPS.map((choice) => ({
		...choice,
		count: dated.filter(({ date, lane }) => date === choice.date && lane === choice.lane).length
	})).filter(({ count }) => count > 1);

const periodOf = ({ from, to }: TimelineOptions, dated: readonly Dated[], asOf: IsoDay): Period => ({
	from: firstDay(from ?? monthOf(firstDay(dated[0]?.date ?? asOf)) ?? asOf),
	// A period may be asked for that begins after the newest news.
	to: lastDay(to ?? monthOf(from !== null && firstDay(from) > asOf ? from : asOf) ?? asOf)
});

const ofLane = <Lane extends LaneName>(
	dated: readonly Dated[],
	lane: Lane
): Extract<Dated, { lane: Lane }>[] =>
	dated.filter((event): event is Extract<Dated, { lane: Lane }> => event.lane === lane);

/** The events of one lane. */
export const inLane = <Lane extends LaneName>(
	{ byLane }: Selection,
	lane: Lane
): readonly Extract<Dated, { lane: Lane }>[] => byLane[lane];

/** The waves that are named in the drawing. */
export const largeWaves = (selection: Selection): TimelineWave[] => selection.waves.filter(isLargeWave);

/** Whether every person is named: one lane, a chosen period and few enough events. */
export const isListed = (options: TimelineOptions, selection: Selection): boolean =>
	options.lanes.length === 1 &&
	options.from !== null &&
	options.to !== null &&
	selection.dated.length <= MOST_NAMED;
