import type { ParsedTable } from '#lib/data/parse-table.ts';
import { type IsoDay, type PartialDate, firstDay, lastDay } from '#lib/data/partial-date.ts';
import type { Problem } from '#lib/data/problems.ts';

interface Dated {
	readonly personId: string;
	readonly date: PartialDate | null;
}

function firstArrests(arrests: ParsedTable<Dated>): ReadonlyMap<string, IsoDay> {
	const first = new Map<string, IsoDay>();
	for (const { values } of arrests.rows) {
		if (!values.personId || !values.date) continue;
		const day = firstDay(values.date);
		const known = first.get(values.personId);
		if (known === undefined || day < known) first.set(values.personId, day);
	}
	return first;
}

/** Nobody is released before the first arrest, as far as the precision of the two dates can tell. */
export function checkReleaseOrder(arrests: ParsedTable<Dated>, releases: ParsedTable<Dated>): Problem[] {
	const first = firstArrests(arrests);
	return releases.rows.flatMap(({ line, values: { personId, date } }) => {
		const arrested = personId ? first.get(personId) : undefined;
		if (!date || !arrested || lastDay(date) >= arrested) return [];
		return {
			file: releases.file,
			line,
			column: 'date',
			value: date,
			reason: `is before the first arrest of ${personId} on ${arrested}`,
			fix: 'correct one of the two dates'
		};
	});
}
