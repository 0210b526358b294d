import Papa from 'papaparse';
import type { Problem } from '#lib/data/problems.ts';

/** The text of a cell and the physical line of the file on which it starts. */
export interface CsvCell {
	readonly text: string;
	readonly line: number;
}

/** One row of a file, the header included. */
export interface CsvRow {
	readonly line: number;
	readonly cells: readonly CsvCell[];
}

/** The rows that could be told apart, and what is wrong with the file as CSV. */
export interface Csv {
	/** The first row; absent when the file is empty or the row cannot be told from the next. */
	readonly header: CsvRow | undefined;
	readonly rows: readonly CsvRow[];
	readonly problems: readonly Problem[];
}

function countBreaks(text: string): number {
	// Hardly any cell has one, and every cell is asked.
	return text.includes('\n') ? text.split('\n').length - 1 : 0;
}

/** Numbers the lines here, because PapaParse counts rows, and a quoted line break makes a row longer. */
function locate(texts: readonly string[], rowLine: number): CsvRow {
	let line = rowLine;
	const cells = texts.map((text) => {
		const cell = { text, line };
		line += countBreaks(text);
		return cell;
	});
	return { line: rowLine, cells };
}

function locateAll(data: readonly (readonly string[])[]): CsvRow[] {
	let line = 1;
	return data.map((texts) => {
		const row = locate(texts, line);
		line += 1 + texts.reduce((breaks, text) => breaks + countBreaks(text), 0);
		return row;
	});
}

/** `code` is PapaParse's; with a fixed delimiter and no header it reports malformed quotes and nothing else. */
function quoteProblem(file: string, text: string, { code, index = 0 }: Papa.ParseError): Problem {
	const [rest = ''] = text.slice(index).split('\n', 1);
	return {
		file,
		line: 1 + countBreaks(text.slice(0, index)),
		column: '',
		value: rest,
		reason:
			code === 'MissingQuotes' ? 'opens a quote that is never closed' : 'has a quote in the wrong place',
		fix: 'put one " at each end of the cell and write "" for a quote inside it'
	};
}

const QUOTED_CELL = /(?:^|(?<=[,\n]))"[^"]*(?:""[^"]*)*"(?=[,\n]|$)/g;

/** A quote within a cell that has none around it: PapaParse takes it for a letter, RFC 4180 and other readers do not. */
function strayQuote(file: string, text: string): Problem[] {
	const index = text.replace(QUOTED_CELL, (cell) => ' '.repeat(cell.length)).indexOf('"');
	if (index < 0) return [];
	return [quoteProblem(file, text, { type: 'Quotes', code: 'InvalidQuotes', message: '', index })];
}

/** The first error of each row: the others follow from it. */
function firstErrors(errors: readonly Papa.ParseError[]): ReadonlyMap<number, Papa.ParseError> {
	return new Map(errors.toReversed().map((error) => [error.row ?? 0, error]));
}

/** Splits a file into rows, however broken it is: nothing is dropped without a problem. */
export function parseCsv(file: string, text: string): Csv {
	const { data, errors } = Papa.parse<string[]>(text, { delimiter: ',', newline: '\n', header: false });
	// A file that ends in a line break has no row after it, but PapaParse returns one.
	if (text.endsWith('\n') && data.at(-1)?.join('') === '') data.pop();
	const rows = locateAll(data);
	const broken = firstErrors(errors);
	return {
		header: broken.has(0) ? undefined : rows[0],
		rows: rows.filter((_, index) => index > 0 && !broken.has(index)),
		problems:
			broken.size === 0
				? strayQuote(file, text)
				: [...broken.values()].map((error) => quoteProblem(file, text, error))
	};
}

/** Writes rows, quoting only what needs it, with a line break after each. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
	return `${Papa.unparse(
		rows.map((row) => [...row]),
		{ newline: '\n' }
	)}\n`;
}
