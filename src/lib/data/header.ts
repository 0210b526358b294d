import type { CsvRow } from '#lib/data/csv.ts';
import type { Problem } from '#lib/data/problems.ts';

type HeaderFault = Pick<Problem, 'column' | 'value' | 'reason' | 'fix'>;

/** True when the whole header came out as one cell because something else than a comma separates its columns. */
export function hasOtherDelimiter(header: CsvRow): boolean {
	return header.cells.length === 1 && /[;\t|]/.test(header.cells[0]?.text ?? '');
}

function missingFaults(expected: readonly string[], found: readonly string[]): HeaderFault[] {
	return expected
		.filter((header) => !found.includes(header))
		.map((column) => ({
			column,
			value: null,
			reason: 'is missing from the header',
			fix: 'add the column to the header and to every row'
		}));
}

function unknownFaults(expected: readonly string[], found: readonly string[]): HeaderFault[] {
	return found
		.filter((header) => !expected.includes(header))
		.map((header) => ({
			column: '',
			value: header,
			reason: 'is not a column of this table',
			fix: `write one of ${expected.join(', ')}, or delete the column`
		}));
}

/** Whether a header stands for the second time; with a set, since a broken file can have a hundred thousand. */
function isRepeated(found: readonly string[]): readonly boolean[] {
	const seen = new Set<string>();
	return found.map((header) => seen.size === seen.add(header).size);
}

function duplicateFaults(found: readonly string[]): HeaderFault[] {
	const repeated = isRepeated(found);
	return found
		.filter((_, index) => repeated[index])
		.map((header) => ({
			column: '',
			value: header,
			reason: 'stands twice in the header',
			fix: 'keep one of the two columns'
		}));
}

/** The order of the columns is part of the format: the data package promises it to every reader. */
function orderFaults(expected: readonly string[], found: readonly string[]): HeaderFault[] {
	const known = [...new Set(found)].filter((header) => expected.includes(header));
	const ordered = expected.filter((header) => known.includes(header));
	const column = known.find((header, index) => header !== ordered[index]);
	if (column === undefined) return [];
	const fix = `put the columns in the order ${expected.join(', ')}`;
	return [{ column, value: null, reason: 'is not in its place in the header', fix }];
}

function headerFaults(expected: readonly string[], header: CsvRow): HeaderFault[] {
	const found = header.cells.map((cell) => cell.text);
	if (hasOtherDelimiter(header)) {
		const fix = 'save the file with commas between the columns';
		return [{ column: '', value: found.join(''), reason: 'is separated by another character', fix }];
	}
	return [
		...missingFaults(expected, found),
		...unknownFaults(expected, found),
		...duplicateFaults(found),
		...orderFaults(expected, found)
	];
}

/** Compares the header of a file with the columns its table must have. */
export function checkHeader(file: string, expected: readonly string[], header: CsvRow): Problem[] {
	return headerFaults(expected, header).map((fault) => ({ file, line: header.line, ...fault }));
}
