import type { PageText } from './engines.ts';

/** The first place where two texts differ, with a little of what stands around it; null where they do not. */
export function firstDifference(one: string, other: string): string | null {
	if (one === other) return null;
	const at = [...one].findIndex((char, i) => [...other][i] !== char);
	const start = Math.max(0, (at < 0 ? Math.min(one.length, other.length) : at) - 30);
	return `“…${one.slice(start, start + 80)}…” is not “…${other.slice(start, start + 80)}…”`;
}

/** Everything by which a page differs between being written and being alive, and between engines. */
export function differencesOf(address: string, texts: readonly (PageText & { engine: string })[]): string[] {
	const [first] = texts;
	return texts.flatMap(({ engine, written, alive }) => {
		const changed = firstDifference(written, alive);
		const other = first && firstDifference(first.alive, alive);
		return [
			...(changed ? [`${address}: changes as it comes alive in ${engine}: ${changed}`] : []),
			...(other ? [`${address}: differs between ${first.engine} and ${engine}: ${other}`] : [])
		];
	});
}
