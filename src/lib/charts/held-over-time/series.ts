import type { PopulationDefinition } from '#lib/data/codes.ts';
import { compareDates, type PartialDate } from '#lib/data/partial-date.ts';
import type { PopulationCount, Tables } from '#lib/data/tables.ts';
import { largeWaves } from '#lib/stats/large-waves.ts';
import type { SeriesBase } from '../define-chart.ts';

/** What a reader may change. */
export interface HeldOverTimeOptions {
	/** Whether the counts by the wider definition are shown too. */
	wider: boolean;
}

/** One published count of people held. */
export interface HeldCount {
	id: string;
	date: PartialDate;
	held: number;
	countedBy: string;
	definition: PopulationDefinition;
	sourceIds: readonly string[];
}

/** A large release, for a line across time. */
export interface WaveLine {
	id: string;
	waveId: string;
	date: PartialDate;
	released: number;
	announcedBy: string;
	sourceIds: readonly string[];
}

/** What the figure shows, each oldest first. */
export interface HeldOverTimeSeries extends SeriesBase {
	recognised: readonly HeldCount[];
	/** Counts by a rule that takes in more people: never joined to the others. */
	wider: readonly HeldCount[];
	waves: readonly WaveLine[];
}

/** The day of the disputed presidential election: from it the story is told. */
export const ELECTION_DAY = '2020-08-09';

/** Gathers the counts of both definitions and the large releases. */
export const heldOverTimeSeries = ({ population, waves, dataset }: Tables): HeldOverTimeSeries => ({
	asOf: dataset[0]?.asOf ?? '',
	recognised: countsBy('recognised political prisoners held', population),
	wider: countsBy('wider definition', population),
	waves: largeWaves(waves).map(({ waveId, date, released, announcedBy, sourceIds }) => ({
		id: `wave/${waveId}`,
		waveId,
		date,
		released,
		announcedBy,
		sourceIds
	}))
});

/** What the options show, counts and releases together, oldest first. */
export const shownRows = (
	{ recognised, wider, waves }: HeldOverTimeSeries,
	options: HeldOverTimeOptions
): (HeldCount | WaveLine)[] =>
	[...recognised, ...(options.wider ? wider : []), ...waves].toSorted((a, b) => compareDates(a.date, b.date));

const countsBy = (definition: PopulationDefinition, population: readonly PopulationCount[]): HeldCount[] =>
	population
		.filter((count) => count.definition === definition)
		.toSorted((a, b) => compareDates(a.date, b.date))
		.map(({ date, held, countedBy, sourceIds }) => ({
			id: `count/${date}/${kebab(definition)}/${kebab(countedBy)}`,
			date,
			held,
			countedBy,
			definition,
			sourceIds
		}));

const kebab = (words: string): string =>
	words
		.toLowerCase()
		.split(/[^a-z0-9]+/)
		.filter((word) => word !== '')
		.join('-');
