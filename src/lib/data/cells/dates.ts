import { type CellType, refuse } from '#lib/data/cells/cell-type.ts';
import { type IsoDay, type PartialDate, parsePartialDate, precisionOf } from '#lib/data/partial-date.ts';

/** A date as precise as its source. */
export const dateCell: CellType<PartialDate> = {
	shape: {
		type: 'string',
		pattern: '^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$',
		precision: 'partial'
	},
	parse(cell) {
		const date = parsePartialDate(cell);
		return date.ok
			? date
			: refuse(date.reason, 'write YYYY-MM-DD, YYYY-MM or YYYY, as precise as the source');
	},
	write: (value) => value
};

/** A date known to the day. */
export const dayCell: CellType<IsoDay> = {
	shape: { type: 'date', precision: 'day' },
	parse(cell) {
		const date = parsePartialDate(cell);
		if (date.ok && precisionOf(cell) === 'day') return date;
		return refuse(date.ok ? 'is not a full day' : date.reason, 'write YYYY-MM-DD');
	},
	write: (value) => value
};
