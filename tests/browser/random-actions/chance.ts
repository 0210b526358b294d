/** Numbers that look random and are the same for the same seed. */
export interface Chance {
	/** A whole number from 0 up to, but not including, a limit. */
	below(limit: number): number;
	/** One of several things; undefined of none. */
	oneOf<Thing>(things: ArrayLike<Thing>): Thing | undefined;
}

/** Chance by the generator “mulberry32”: short, and good enough to choose what to press. */
export function createChance(seed: number): Chance {
	let state = seed;
	const next = (): number => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
	const below = (limit: number): number => Math.floor(next() * limit);
	return { below, oneOf: (things) => things[below(things.length)] };
}
