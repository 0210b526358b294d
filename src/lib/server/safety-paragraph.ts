import type { ListedSource } from '#lib/stats/origin.ts';

/** A sentence of the page about safe reading, and what stands behind it. */
export interface SafetyParagraph {
	text: string;
	sources?: ListedSource[];
	/** A page of ours that says more. */
	link?: { path: string; label: string };
	/** A file of ours that says more. */
	file?: { path: string; label: string };
	/** Lines for a terminal. */
	commands?: readonly { system: string; line: string }[];
	/** Names of files, and what each is. */
	files?: readonly { names: readonly string[]; text: string }[];
	/** Other addresses of the site, and what each is. */
	addresses?: readonly { url: string; text: string }[];
}
