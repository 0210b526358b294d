import Papa from 'papaparse';

/** A row that cannot be told from the next: which one, from 0, and where in the text its quote stands. */
export interface QuoteFault {
	readonly row: number;
	readonly index: number;
	readonly isUnclosed: boolean;
}

/** A text taken apart into cells, a broken row included, and what is wrong with quotes, at most once a row. */
export interface CsvRows {
	readonly rows: string[][];
	readonly faults: readonly QuoteFault[];
}

/** With a fixed delimiter and no header PapaParse reports malformed quotes and nothing else. */
const faultOf = ({ code, row = 0, index = 0 }: Papa.ParseError): QuoteFault => ({
	row,
	index,
	isUnclosed: code === 'MissingQuotes'
});

/** The first error of each row: the others follow from it. */
const firstOfRows = (errors: readonly Papa.ParseError[]): QuoteFault[] => [
	...new Map(errors.toReversed().map((error) => [error.row ?? 0, faultOf(error)])).values()
];

/** Takes a text with commas and LF apart; the row after a last line break is no row. */
export function splitCsv(text: string): CsvRows {
	const { data, errors } = Papa.parse<string[]>(text, { delimiter: ',', newline: '\n', header: false });
	if (text.endsWith('\n') && data.at(-1)?.join('') === '') data.pop();
	return { rows: data, faults: firstOfRows(errors) };
}
