// What only a reader who searches for a name needs: loaded with the first.
export { createNameSearch, foldQuery } from '#lib/stats/name-search.ts';
