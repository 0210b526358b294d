/** What the sources of a wave can tell differently. */
export const CONFLICT_TOPICS = [
	'count',
	'crossed',
	'nationalities',
	'recognised',
	'still-held',
	'date',
	'trade',
	'form',
	'convictions',
	'poczobut'
] as const;

/** One of {@link CONFLICT_TOPICS}; its words are the message `wave.conflict.<topic>`. */
export type ConflictTopic = (typeof CONFLICT_TOPICS)[number];

/**
 * Where the sides of a conflict stand in the row of the wave: a sentence of the note, found by its opening words; the
 * clauses of one sentence, a side each; or a field of its own.
 */
export type SidePointer =
	{ field: 'note' | 'clauses'; opening: string } | { field: 'date' | 'released' | 'still-held' };

/** A conflict by its topic and the places of its sides. */
export interface ConflictPointer {
	topic: ConflictTopic;
	sides: readonly SidePointer[];
}

const note = (opening: string): SidePointer => ({ field: 'note', opening });
const clauses = (opening: string): SidePointer => ({ field: 'clauses', opening });

/**
 * Conflicts by wave. Only where they stand: the facts are in waves.csv alone, and an opening that its note no longer
 * has stops the build.
 */
export const WAVE_CONFLICTS: Readonly<Record<string, readonly ConflictPointer[]>> = {
	'2021-09-pardon-13': [
		{ topic: 'recognised', sides: [note('At least ten of the 13'), note('The Strana foundation counts')] }
	],
	'2024-06-ukraine-exchange': [
		{ topic: 'date', sides: [{ field: 'date' }, note('Part of the 53rd Russian-Ukrainian exchange')] }
	],
	'2024-07-first-releases': [
		{
			topic: 'count',
			sides: [
				note('The number known grew'),
				note('An aide of Sviatlana Tsikhanouskaya'),
				note('Another report citing Viasna')
			]
		},
		{ topic: 'still-held', sides: [{ field: 'still-held' }, note('Number still held: AP')] }
	],
	'2024-08-pardon-30': [{ topic: 'count', sides: [{ field: 'released' }, note('On 24 August Viasna knew')] }],
	'2024-11-pardon-32': [{ topic: 'date', sides: [clauses('Some reports date it')] }],
	'2025-01-us-citizen': [
		{ topic: 'still-held', sides: [{ field: 'still-held' }, note("Viasna's own count of people held")] }
	],
	'2025-06-kellogg-visit': [
		{
			topic: 'nationalities',
			sides: [clauses('The nationalities are the list'), note('The Polish and Latvian')]
		},
		{ topic: 'still-held', sides: [clauses('Sviatlana Tsikhanouskaya put the number')] }
	],
	'2025-09-belavia-deal': [
		{ topic: 'crossed', sides: [clauses('Gitanas Nausėda and Eismant both said')] },
		{ topic: 'nationalities', sides: [clauses("The 14 foreigners are BelTA's list")] },
		{ topic: 'trade', sides: [clauses('Nausėda said that the release was not')] },
		{ topic: 'still-held', sides: [{ field: 'still-held' }, note('Viasna counted 1,193')] }
	],
	'2025-11-ukrainians': [
		{ topic: 'form', sides: [note("Eismant: at Kyiv's request"), note('Kyiv calls it a return')] }
	],
	'2025-12-potash-deal': [{ topic: 'poczobut', sides: [clauses('Andrzej Poczobut was not freed')] }],
	'2025-12-new-year-pardon': [{ topic: 'convictions', sides: [clauses('20 of the 22 were convicted')] }]
};
