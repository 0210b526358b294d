/** What stands before and after a row in an order; null at either end. */
export interface Neighbours<Row> {
	previous: Row | null;
	next: Row | null;
}

/** The rows before and after the one that is asked for, in the order given. */
export function neighboursOf<Row>(rows: readonly Row[], isAsked: (row: Row) => boolean): Neighbours<Row> {
	const at = rows.findIndex(isAsked);
	if (at === -1) return { previous: null, next: null };
	return { previous: rows[at - 1] ?? null, next: rows[at + 1] ?? null };
}
