/** The two cases that the story tells at length. */
export const TWO_CASES = ['maryia-kalesnikava', 'ales-bialiatski'] as const;

/** Whether a person is one of the two that the story tells at length. */
export const isOfTwoCases = (personId: string): boolean =>
	TWO_CASES.some((featured) => featured === personId);

/**
 * Well-documented cases for a first look at life lines: the two cases, then people freed in different waves and ways
 * and people last reported held. Ids of people; one that the tables lack is passed over.
 */
export const FEATURED_PEOPLE: readonly string[] = [
	...TWO_CASES,
	'viktar-babaryka',
	'siarhei-tsikhanouski',
	'mikalai-statkevich',
	'ihar-losik',
	'palina-sharenda-panasiuk',
	'marfa-rabkova',
	'valiantsin-stefanovich',
	'katsiaryna-andreyeva',
	'andrzej-poczobut',
	'mikalai-autukhovich',
	'ihar-ilyash'
];
