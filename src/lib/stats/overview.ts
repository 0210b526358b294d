import type { PartialDate } from '#lib/data/partial-date.ts';
import type { Tables, Wave } from '#lib/data/tables.ts';
import { featuredCase, type FeaturedCase } from './featured-case.ts';
import { newestWaveWithCount } from './held-after.ts';
import { LARGE_WAVE } from './large-waves.ts';
import {
	diedInCustody,
	everRecognised,
	newestCountHeld,
	newestLargeWave,
	tortureCases,
	tortureComplaints,
	type PublishedNumber
} from './key-numbers.ts';

/** People released on a date. */
export interface ReleasedOn {
	released: number;
	date: PartialDate;
}

/** Every number that the words of the overview say. */
export interface OverviewNumbers {
	/** The newest large wave with a later count, and that count. */
	wave: ReleasedOn;
	held: PublishedNumber;
	/** The three largest waves, oldest first: each came with sanctions relief. */
	largest: readonly ReleasedOn[];
	everRecognised: PublishedNumber;
	newestHeld: PublishedNumber;
	newestWave: PublishedNumber;
	died: PublishedNumber;
	complaints: PublishedNumber;
	tortureCases: PublishedNumber;
	cases: { kalesnikava: FeaturedCase; bialiatski: FeaturedCase };
}

/** How many waves the overview names as the largest. */
const LARGEST = 3;

/** The numbers that the words of the overview say, from the tables alone. */
export function overviewNumbers(tables: Tables): OverviewNumbers {
	const found = newestWaveWithCount(tables, LARGE_WAVE);
	if (!found) throw new Error('waves.csv: the overview needs a large wave with a later count of people held');
	const { held, date, countedBy, sourceIds } = found.count;
	return {
		wave: releasedOn(found.wave),
		held: { value: held, date, countedBy, sourceIds },
		largest: largestWaves(tables).map(releasedOn),
		everRecognised: everRecognised(tables),
		newestHeld: newestCountHeld(tables),
		newestWave: newestLargeWave(tables),
		died: diedInCustody(tables),
		complaints: tortureComplaints(tables),
		tortureCases: tortureCases(tables),
		cases: {
			kalesnikava: featuredCase(tables, 'maryia-kalesnikava'),
			bialiatski: featuredCase(tables, 'ales-bialiatski')
		}
	};
}

/** The largest waves, oldest first. */
export const largestWaves = (tables: Tables): Wave[] =>
	tables.waves
		.toSorted((a, b) => b.released - a.released)
		.slice(0, LARGEST)
		.toSorted((a, b) => (a.date < b.date ? -1 : 1));

const releasedOn = ({ released, date }: Wave): ReleasedOn => ({ released, date });
