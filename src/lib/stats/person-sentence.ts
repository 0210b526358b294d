import type { SentenceKind } from '#lib/data/codes.ts';
import type { Sentence } from '#lib/data/tables.ts';

/** The sentence that stands for a person in a list. Terms of one person are never added up. */
export interface HeaviestSentence {
	kind: SentenceKind;
	/** Term given by the court of first instance, years; null where it is not known or the kind has none. */
	years: number | null;
	/** How many sentences with a punishment of their own are documented, this one included. */
	of: number;
	/** Whether the length of another one is not known, so that this is only the longest known. */
	isLongestKnown: boolean;
}

/** From the heaviest kind to the lightest; a stricter regime is no punishment of its own. */
const WEIGHT: Record<SentenceKind, number> = {
	death: 3,
	prison: 2,
	'extra-term': 2,
	suspended: 1,
	'restricted-freedom': 1,
	'prison-regime': 0
};

/** The heaviest of a person's sentences: by kind, then by length; null where none is documented. */
export function heaviestSentence(sentences: readonly Sentence[]): HeaviestSentence | null {
	const [heaviest, ...others] = sentences
		.filter(({ kind }) => kind !== 'prison-regime')
		.toSorted((a, b) => WEIGHT[b.kind] - WEIGHT[a.kind] || (b.years ?? 0) - (a.years ?? 0));
	if (heaviest === undefined) return null;
	return {
		kind: heaviest.kind,
		years: heaviest.years,
		of: others.length + 1,
		isLongestKnown: others.some(({ years }) => years === null)
	};
}
