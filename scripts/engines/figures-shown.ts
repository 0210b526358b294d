/** How a figure shows. */
export interface ShownFigure {
	id: string;
	/** Drawings that take room on the page. */
	drawings: number;
	/** Size in px of the words of the drawings, each once: 0 where they are hidden. */
	wordSizes: number[];
	/** Whether a drawing is SVG, and not an element that the browser does not know. */
	isSvg: boolean;
	/** Whether the numbers stand there as text: a table with rows, a summary, or a list. */
	hasText: boolean;
}

/** Every figure of a page. Runs in the page. */
export const figuresShown = (): ShownFigure[] =>
	[...document.querySelectorAll('figure')].map((figure) => {
		const drawings = [...figure.querySelectorAll('.drawing > svg')].filter(
			(drawing) => drawing.getBoundingClientRect().height > 20
		);
		const words = drawings.flatMap((drawing) => [...drawing.querySelectorAll('text')]);
		return {
			id: figure.id,
			drawings: drawings.length,
			wordSizes: [...new Set(words.map((word) => parseFloat(getComputedStyle(word).fontSize)))],
			isSvg: drawings.every((drawing) => 'viewBox' in drawing),
			hasText: /\d/.test(figure.querySelector('table, figcaption, [id^="d-"]')?.textContent ?? '')
		};
	});
