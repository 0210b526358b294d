import { splitCsv, type QuoteFault } from '#csv-rows';
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

/** Numbers the lines here, because the parsers count rows, and a quoted line break makes a row longer. */
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

function quoteProblem(file: string, text: string, { index, isUnclosed }: Omit<QuoteFault, 'row'>): Problem {
	const [rest = ''] = text.slice(index).split('\n', 1);
	return {
		file,
		line: 1 + countBreaks(text.slice(0, index)),
		column: '',
		value: rest,
		reason: isUnclosed ? 'opens a quote that is never closed' : 'has a quote in the wrong place',
		fix: 'put one " at each end of the cell and write "" for a quote inside it'
	};
}

const QUOTED_CELL = /(?:^|(?<=[,\n]))"[^"]*(?:""[^"]*)*"(?=[,\n]|$)/g;

/** A quote within a cell that has none around it: parsers take it for a letter, RFC 4180 and other readers do not. */
function strayQuote(file: string, text: string): Problem[] {
	const index = text.replace(QUOTED_CELL, (cell) => ' '.repeat(cell.length)).indexOf('"');
	return index < 0 ? [] : [quoteProblem(file, text, { index, isUnclosed: false })];
}

/** Splits a file into rows, however broken it is: nothing is dropped without a problem. */
export function parseCsv(file: string, text: string): Csv {
	const { rows, faults } = splitCsv(text);
	const located = locateAll(rows);
	const broken = new Set(faults.map(({ row }) => row));
	return {
		header: broken.has(0) ? undefined : located[0],
		rows: located.filter((_, index) => index > 0 && !broken.has(index)),
		problems:
			faults.length === 0 ? strayQuote(file, text) : faults.map((fault) => quoteProblem(file, text, fault))
	};
}
