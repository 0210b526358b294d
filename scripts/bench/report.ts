import { isBroken, type Budget } from './budgets.ts';
import { KINDS, type Visit } from './visit.ts';

/** Where and when was measured. */
export interface Circumstances {
	date: string;
	machine: string;
	node: string;
	browser: string;
	/** How many processes wanted the processors while it was measured: more than there are make every time longer. */
	load: string;
}

/** The middle value; of an even number of values the lower middle one. */
export function median(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.floor((sorted.length - 1) / 2)] ?? NaN;
}

/** What was measured, as a page of Markdown. */
export const report = (
	visits: ReadonlyMap<string, readonly Visit[]>,
	budgets: readonly Budget[],
	answers: readonly (readonly string[])[],
	circumstances: Circumstances
): string =>
	[
		'# Measured speed and size',
		'',
		'Written by `npm run bench`. An empty cache, a phone’s screen of 360 × 740 px, 1.6 Mbit/s with 150 ms there and',
		'back, a processor slowed four times, texts sent as brotli. Times are the median of the visits.',
		'',
		...Object.entries(circumstances).map(([name, value]) => `- ${name}: ${value}`),
		'',
		...table(
			['page', 'visits', 'first figure', 'first paint', 'largest paint', 'layout shift'],
			[...visits].map(([page, all]) => [page, String(all.length), ...timesOf(all)])
		),
		'',
		...table(
			['page', ...KINDS.map((kind) => kind.toLowerCase()), 'all'],
			[...visits].map(([page, all]) => [page, ...bytesOf(all)])
		),
		'',
		...table(
			['budget', 'bytes', 'limit', 'kept'],
			budgets.map((budget) => [
				budget.name,
				kilobytes(budget.bytes),
				kilobytes(budget.limit),
				isBroken(budget) ? '**no**' : 'yes'
			])
		),
		'',
		...answersOf(answers)
	].join('\n');

/** How fast the page answers; the first row is the head. */
const answersOf = ([head, ...rows]: readonly (readonly string[])[]): string[] =>
	head === undefined
		? []
		: [
				'## Answers to the reader',
				'',
				'From the input to the painted frame, on a screen of 1280 × 900 px, without a slow network. `filter` presses choices',
				'on and off in the open panel; `brush` drags a period over the strip in 30 moves, its aim is for the longest task. A task is what keeps the browser',
				'from answering; tasks under 50 ms are not noted. Figures out of sight follow in the next idle time and are not part',
				'of the frame. Made-up tables stand in for those of the site; `/people/` is measured with the real list only.',
				'',
				...table(head, rows),
				''
			];

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} KB`;

function timesOf(visits: readonly Visit[]): string[] {
	const middle = (of: (visit: Visit) => number): number => median(visits.map(of));
	const times = [middle((v) => v.firstFigure), middle((v) => v.firstPaint), middle((v) => v.largestPaint)];
	return [...times.map((time) => `${Math.round(time)} ms`), middle((v) => v.shift).toFixed(3)];
}

function bytesOf(visits: readonly Visit[]): string[] {
	const byKind = KINDS.map((kind) => median(visits.map(({ bytes }) => bytes[kind])));
	return [...byKind, byKind.reduce((sum, bytes) => sum + bytes, 0)].map(kilobytes);
}

/** A table, its columns as wide as prettier would make them. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
	const widths = head.map((_, i) => Math.max(...[head, ...rows].map((row) => row[i]?.length ?? 0)));
	const line = (cells: readonly string[]): string =>
		`| ${cells.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`;
	return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)];
}
