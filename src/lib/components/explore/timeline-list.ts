import type { ChartTable, TableCell } from '#lib/charts/model.ts';

/** An event as an entry of a list. */
export interface ListItem {
	id: string;
	date: string;
	person: string;
	/** Path of the person's page. */
	href: string | undefined;
	/** What happened, with what is known of it. */
	what: string;
}

/** The longest list that is of use, and that a page shows at once. */
export const MOST_LISTED = 300;

/** What has places of its own in an entry, or stays in the table. */
const APART = ['date', 'person', 'source_ids'];

/** The rows of the timeline's table as entries, in their order; cells that say nothing are left out. */
export function listItems({ columns, rows }: ChartTable): ListItem[] {
	return rows.map(({ id, cells }) => {
		const cellOf = (key: string): TableCell | undefined =>
			cells[columns.findIndex((column) => column.key === key)];
		const person = cellOf('person');
		const what = columns.flatMap(({ key, label }, i) => {
			const cell = cells[i];
			if (APART.includes(key) || !cell || cell.value === null) return [];
			return [key === 'years' ? `${label.toLowerCase()} ${cell.text}` : cell.text];
		});
		return {
			id,
			date: cellOf('date')?.text ?? '',
			person: person?.text ?? '',
			href: person?.href,
			// A plain arrest would else be said twice, as the event and as its manner.
			what: [...new Set(what)].join(', ')
		};
	});
}
