/** Numbers from 0 up to 1, always the same ones for the same words (FNV-1a, then mulberry32): chance that can be repeated. */
export function chanceOf(words: string): () => number {
	let state = 2166136261;
	for (const letter of words) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 16777619);
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

/** A whole number from 0 up to `below`. */
export const pick = (chance: () => number, below: number): number => Math.floor(chance() * below);
