// What only a reader who searches needs: loaded with the first choice.
export { createNameSearch, foldQuery } from '#lib/stats/name-search.ts';
export { peopleFromAddress, peopleToAddress } from './people-address.ts';
