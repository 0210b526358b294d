/**
 * Widths that drawings are prerendered in, px. A container query shows the one that fits; a drawing grows by at most
 * three tenths, so that its text keeps about its size. The style rules are in `components/Drawings.svelte`.
 */
export const WIDTHS = {
	/** Across the page. */
	full: [360, 720, 1120],
	/** In one of two columns on a desktop, across the page below. */
	half: [360, 540, 720],
	/** Beside the opening text on a desktop. */
	hero: [360, 540]
} as const satisfies Record<string, readonly number[]>;

/** A place that a figure can stand in. */
export type Place = keyof typeof WIDTHS;
