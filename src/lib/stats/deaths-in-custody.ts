import { yearOf } from '#lib/data/partial-date.ts';
import type { Death } from '#lib/data/tables.ts';

/** Political prisoners listed as having died in custody up to the end of a year. */
export const diedByEndOf = (year: number, deaths: readonly Death[]): Death[] =>
	deaths.filter((death) => yearOf(death.date) <= year);
