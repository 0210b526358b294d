/** Two ends, of a domain or of a range. */
type Ends = readonly [number, number];

/** Takes a value to its place. */
export interface LinearScale {
	(value: number): number;
	/** The values at both ends. */
	domain(): Ends;
}

/**
 * A linear scale, reckoned as D3's `scaleLinear` does, to the last bit. A scale of D3 brings along what reads and writes
 * numbers, colours and dates: more code than a whole figure, and readers who filter would wait for it.
 */
export function linearScale(domain: Ends, [start, end]: Ends): LinearScale {
	const [from, to] = domain;
	const place = (value: number): number => {
		const part = to === from ? 0.5 : (value - from) / (to - from);
		return start * (1 - part) + end * part;
	};
	return Object.assign(place, { domain: () => domain });
}
