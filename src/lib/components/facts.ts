/** One line of a list of facts: what it is, and what is known of it. */
export interface Fact {
	label: string;
	/** Null where it is not known, which the list says in words. */
	text: string | null;
	/** Path of one of our pages. */
	href?: string;
}
