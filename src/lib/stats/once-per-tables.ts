import type { Tables } from '#lib/data/tables.ts';

/** Keeps what is reckoned from whole tables as long as the tables live: a reader who drags a brush asks again and again. */
export function oncePerTables<Result>(reckon: (tables: Tables) => Result): (tables: Tables) => Result {
	const known = new WeakMap<Tables, { result: Result }>();
	return (tables) => {
		const found = known.get(tables) ?? { result: reckon(tables) };
		known.set(tables, found);
		return found.result;
	};
}
