/**
 * Reads CSV by the letter of RFC 4180 with LF, one character after another; null where it is none. Written for these tests
 * without the library that the site reads with, so that the two can disagree.
 */
export function strictCsv(text: string): string[][] | null {
	const rows: string[][] = [];
	let [row, at]: [string[], number] = [[], 0];
	while (at < text.length) {
		const cell = /^"((?:[^"]|"")*)"(?=[,\n])|^[^",\n]*(?=[,\n])/y;
		const rest = text.slice(at, at + 100_000);
		const [found, quoted] = cell.exec(rest) ?? [];
		if (found === undefined) return null;
		row.push(quoted === undefined ? found : quoted.replaceAll('""', '"'));
		at += found.length + 1;
		if (text[at - 1] === '\n') [row, rows[rows.length]] = [[], row];
	}
	return row.length > 0 ? null : rows;
}

/** Writes cells, quoted where they must be or everywhere. */
export const writeStrict = (rows: readonly (readonly string[])[], everywhere = false): string =>
	rows
		.map((row) => {
			const cells = row.map((cell) =>
				everywhere || /[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
			);
			return `${cells.join(',')}\n`;
		})
		.join('');
