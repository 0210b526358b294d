/** What the address of a page must bring back. */
export interface Snapshot {
	/** What is said: headings, results, summaries, counts of rows, choices, in reading order. */
	said: string[];
	/** The drawings and lists that are shown, as they are written. */
	drawn: string[];
}

const SAID =
	'h1, .bar > ul button, .bar .result, .controls > [role=status], figure .summary, .panel [role=status] .count, main .name a';
const DRAWN = 'figure .drawing';

const shown = (selector: string): HTMLElement[] =>
	[...document.querySelectorAll<HTMLElement>(`main :is(${selector})`)].filter(
		(element) => element.checkVisibility() || element.closest('details:not([open])') !== null
	);

/** Takes down what is shown now. */
export const takeDown = (): Snapshot => ({
	said: shown(SAID).map((element) => (element.textContent ?? '').trim().replaceAll(/\s+/g, ' ')),
	drawn: shown(DRAWN).map((element) => element.innerHTML.replaceAll(/<!--.*?-->/g, ''))
});
