/**
 * Words by which every page points to safe reading, in the language of the page. They come with the data of the page: the
 * catalogue, which every reader's browser loads before anything answers, need not hold them.
 */
export interface SafetyWords {
	/** How to leave at once. */
	hint: string;
	/** Name of the page about safety. */
	title: string;
	/** Stands where files and links are offered. */
	notice: string;
	/** Link behind the notice. */
	help: string;
}
