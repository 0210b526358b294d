/**
 * The sentences of a note, as they stand, in their order. Words in brackets stay with their sentence, numbers with the
 * “Art.” or “No.” before them.
 */
export const sentencesOf = (note: string): string[] =>
	note
		.split(/(?<=[.!?]["”)]?)(?<!\b(?:Arts?|Nos?)\.(?=\s+\d))\s+(?=[^a-z])/)
		.map((sentence) => sentence.trim())
		.filter(Boolean);

/** The clauses of a sentence between its semicolons, without the marks that ended them. */
export const clausesOf = (sentence: string): string[] =>
	sentence.split(/;\s+/).map((clause) => clause.replace(/[.;]$/, ''));
