import { arrests } from '#lib/data/schema/arrests.ts';
import { dataset } from '#lib/data/schema/dataset.ts';
import { deaths } from '#lib/data/schema/deaths.ts';
import { events } from '#lib/data/schema/events.ts';
import { indicators } from '#lib/data/schema/indicators.ts';
import { people } from '#lib/data/schema/people.ts';
import { population } from '#lib/data/schema/population.ts';
import { releases } from '#lib/data/schema/releases.ts';
import { sentences } from '#lib/data/schema/sentences.ts';
import { sources } from '#lib/data/schema/sources.ts';
import { totals } from '#lib/data/schema/totals.ts';
import { waves } from '#lib/data/schema/waves.ts';
import type { RowOf } from '#lib/data/table.ts';

/**
 * Every table and column, described once: the row types, the checks, `datapackage.json` and `/data/` follow from it. What
 * they mean to a reader is said in `descriptions.json`, apart from here, because a browser that reads the tables needs no
 * words about them.
 */
export const SCHEMA = {
	people,
	arrests,
	sentences,
	releases,
	waves,
	population,
	indicators,
	events,
	totals,
	deaths,
	sources,
	dataset
} as const;

/** The name of a table, which is also its file name without `.csv`. */
export type TableName = keyof typeof SCHEMA;

/** Every table name, in the order in which readers meet them. */
export const TABLE_NAMES = Object.keys(SCHEMA) as readonly TableName[];

/** The row type of a table. */
export type Row<Name extends TableName> = RowOf<(typeof SCHEMA)[Name]['columns']>;
