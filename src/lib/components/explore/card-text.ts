import type { Fact } from '../facts.ts';

/** What a card says, sources as ids. */
export interface CardText {
	/** Who, or how many. */
	title: string;
	/** Page of the person or of the release, as a path without language. */
	href: string | null;
	/** When, at the precision of the source; null where the card is about no one day. */
	date: string | null;
	/** What happened or what is counted, in sentences without a full stop. */
	lines: readonly string[];
	/** Where, before which court, how long: what is known. */
	facts: readonly Fact[];
	/** What must be said beside it. */
	remark: string | null;
	sourceIds: readonly string[];
}
