// One parser a cell type: what a column of the schema can be.
export type { FieldShape, CellType, Fault, Parsed } from '#lib/data/cells/cell-type.ts';
export {
	type CountryCount,
	type TableCount,
	codeCell,
	countryCell,
	countryCountCell,
	tableCountCell
} from '#lib/data/cells/coded.ts';
export { dateCell, dayCell } from '#lib/data/cells/dates.ts';
export { listCell } from '#lib/data/cells/list.ts';
export { amountCell, booleanCell, countCell } from '#lib/data/cells/numbers.ts';
export {
	articleCell,
	idCell,
	languageCell,
	nameCell,
	textCell,
	urlCell,
	versionCell,
	wordsCell
} from '#lib/data/cells/text.ts';
