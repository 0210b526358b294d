import type { LocatedRow, ParsedTable } from '#lib/data/parse-table.ts';
import type { Problem } from '#lib/data/problems.ts';

/** What all values of one indicator share: drawn together, they must be one kind of number. */
const SHARED = {
	unit: 'unit',
	tactic_id: 'tacticId',
	label_en: 'labelEn',
	cumulative: 'cumulative'
} as const;

type Series = { readonly indicatorId: string } & {
	readonly [Field in (typeof SHARED)[keyof typeof SHARED]]: string | boolean;
};

function differences(file: string, first: LocatedRow<Series>, row: LocatedRow<Series>): Problem[] {
	return Object.entries(SHARED).flatMap(([column, field]) => {
		const [expected, found] = [first.values[field], row.values[field]];
		if (expected === undefined || found === undefined || expected === found) return [];
		return {
			file,
			line: row.line,
			column,
			value: String(found),
			reason: `differs from "${expected}" in line ${first.line} of the same indicator`,
			fix: 'write the same, or give the value an indicator of its own'
		};
	});
}

/** All rows of one indicator share unit, tactic, label and kind of number. */
export function checkIndicatorSeries(indicators: ParsedTable<Series>): Problem[] {
	const firstOf = new Map<string, LocatedRow<Series>>();
	return indicators.rows.flatMap((row) => {
		const id = row.values.indicatorId;
		if (id === undefined) return [];
		const first = firstOf.get(id);
		if (first) return differences(indicators.file, first, row);
		firstOf.set(id, row);
		return [];
	});
}
