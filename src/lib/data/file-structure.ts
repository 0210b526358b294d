import type { CsvRow } from '#lib/data/csv.ts';
import type { Problem } from '#lib/data/problems.ts';

/** Most lines of a file: a hundred times the longest. More of them would keep a browser busy for minutes. */
const MOST_LINES = 200_000;

const ENDS_IN_CR = /^[^\n]*\r/;

/** A problem of a file or a line as a whole. */
export function fileProblem(file: string, line: number, reason: string, fix: string): Problem {
	return { file, line, column: '', value: null, reason, fix };
}

/** What is wrong with the first bytes and the ends of lines. */
export function checkStart(file: string, text: string): Problem[] {
	const problems: Problem[] = [];
	if (text.startsWith('\uFEFF')) {
		problems.push(
			fileProblem(file, 1, 'starts with a byte order mark', 'save the file as UTF-8 without BOM')
		);
	}
	if (ENDS_IN_CR.test(text)) {
		problems.push(
			fileProblem(file, 1, 'ends its lines with CR', 'save the file with LF (Unix) line endings')
		);
	}
	return problems;
}

/** Whether anything can read so many lines. */
export function checkLength(file: string, text: string): Problem[] {
	const lines = text.split('\n').length;
	if (lines <= MOST_LINES) return [];
	return [fileProblem(file, 0, `has ${lines} lines`, `write at most ${MOST_LINES}`)];
}

/** The last row is whole only if something ends it: a file cut in the middle of a cell can look like one with a shorter cell. */
export function checkEnd(file: string, text: string): Problem[] {
	if (/[\n\r]$/.test(text)) return [];
	const line = text.split('\n').length;
	return [
		fileProblem(
			file,
			line,
			'ends without a line break',
			'put back what is cut off, and end the last row with one'
		)
	];
}

/** Whether a row has a cell for every column. */
export function checkWidth(file: string, header: CsvRow, row: CsvRow): Problem[] {
	const [found, expected] = [row.cells.length, header.cells.length];
	if (found === expected) return [];
	if (found === 1 && row.cells[0]?.text === '') {
		return [fileProblem(file, row.line, 'is an empty line', 'delete it')];
	}
	const fix = 'put one comma between cells and quote a cell that contains a comma';
	return [fileProblem(file, row.line, `has ${found} cells where the header has ${expected}`, fix)];
}

/** Puts right what has been reported for the whole file, so that it is not reported again for every row. */
export function withoutMark(text: string): string {
	const unmarked = text.replace(/^\uFEFF/, '');
	return ENDS_IN_CR.test(text) ? unmarked.replace(/\r\n?/g, '\n') : unmarked;
}
