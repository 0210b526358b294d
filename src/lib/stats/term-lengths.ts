import { greatest, median } from 'd3';

/** What a set of prison terms has in common. Lengths are compared, never added up. */
export interface TermLengths {
	count: number;
	/** Terms of {@link LONG_TERM} years or more. */
	long: number;
	/** Years; null where there is no term. */
	median: number | null;
	/** Years; null where there is no term. */
	longest: number | null;
}

/** From this many years on a term counts as long. */
export const LONG_TERM = 10;

/** Lengths of terms, in years. */
export const termLengths = (years: readonly number[]): TermLengths => ({
	count: years.length,
	long: years.filter((length) => length >= LONG_TERM).length,
	median: median(years) ?? null,
	longest: greatest(years) ?? null
});
