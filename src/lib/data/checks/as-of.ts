import type { ParsedTable } from '#lib/data/parse-table.ts';
import { type IsoDay, type PartialDate, lastDay, toUtc } from '#lib/data/partial-date.ts';
import type { Problem } from '#lib/data/problems.ts';

/** Most days between the newest source and the day up to which sources were read. */
const MOST_DAYS = 366;

const DAY = 86_400_000;

const daysBetween = (a: IsoDay, b: IsoDay): number => (toUtc(b).getTime() - toUtc(a).getTime()) / DAY;

/**
 * The as-of day is no later than the sources bear out: a slip in its year would draw everyone as held for that much longer.
 * There is no clock to compare it with, since the same files must always give the same pages.
 */
export function checkAsOf(
	dataset: ParsedTable<{ asOf: IsoDay }>,
	sources: ParsedTable<{ published: PartialDate | null }>
): Problem[] {
	const row = dataset.rows[0];
	const asOf = row?.values.asOf;
	const days = sources.rows.flatMap(({ values }) => (values.published ? [lastDay(values.published)] : []));
	const newest = days.reduce((latest, day) => (day > latest ? day : latest), '');
	if (!row || !asOf || newest === '' || daysBetween(newest, asOf) <= MOST_DAYS) return [];
	return [
		{
			file: dataset.file,
			line: row.line,
			column: 'as_of',
			value: asOf,
			reason: `is more than a year after the newest source, ${newest}`,
			fix: 'correct the day, or add a source that reaches it'
		}
	];
}
