import { descending } from 'd3';
import type { Words } from '#lib/i18n/words.ts';
import { compareNames } from '#lib/stats/person-names.ts';
import { certainDays } from './certain-days.ts';
import type { LifeSort } from './options.ts';
import type { Life } from './series.ts';

/**
 * The lives in an order; those of whom what it asks for is not known come last, and ties stay as they were. Kept as long
 * as the lives are, since turning a page asks again.
 */
export function sortLives(lives: readonly Life[], sort: LifeSort, words: Words): readonly Life[] {
	if (sort === 'arrest') return lives;
	const known = sorted.get(lives) ?? new Map<LifeSort, readonly Life[]>();
	sorted.set(lives, known);
	const found = known.get(sort) ?? sortAnew(lives, sort, words);
	known.set(sort, found);
	return found;
}

/** By the list itself: one list has the names of one language. */
const sorted = new WeakMap<readonly Life[], Map<LifeSort, readonly Life[]>>();

const sortAnew = (lives: readonly Life[], sort: Exclude<LifeSort, 'arrest'>, words: Words): Life[] =>
	sort === 'name' ? byName(lives, words) : longestFirst(lives, sort === 'term' ? termOf : heldOf);

const byName = (lives: readonly Life[], { format }: Words): Life[] =>
	lives.toSorted((a, b) => compareNames(a.name, b.name, format.compare));

const longestFirst = (lives: readonly Life[], lengthOf: (life: Life) => number | null): Life[] =>
	lives
		.map((life) => ({ life, length: lengthOf(life) ?? -1 }))
		.toSorted((a, b) => descending(a.length, b.length))
		.map(({ life }) => life);

const termOf = ({ term }: Life): number | null => term;

const heldOf = ({ custody }: Life): number | null => certainDays(custody);
