/** By which column a table is sorted, and how. */
export interface SortChoice {
	/** Place of the column. */
	column: number;
	direction: 'ascending' | 'descending';
}

/** What a press on a column's header chooses: first ascending, then descending, then the order of the figure again. */
export function nextChoice(choice: SortChoice | null, column: number): SortChoice | null {
	if (choice?.column !== column) return { column, direction: 'ascending' };
	return choice.direction === 'ascending' ? { column, direction: 'descending' } : null;
}
