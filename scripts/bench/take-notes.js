/**
 * Runs in the measured page before everything else, and notes when what was painted, as `window.notes`.
 * Plain JavaScript: it is handed to the browser as it stands.
 */
const notes = { firstFigure: 0, firstPaint: 0, largestPaint: 0, shift: 0 };
window.notes = notes;

const on = (type, note) =>
	new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });

on('paint', ({ name, startTime }) => {
	if (name === 'first-contentful-paint') notes.firstPaint = startTime;
});
on('largest-contentful-paint', ({ startTime }) => (notes.largestPaint = startTime));
on('layout-shift', ({ value }) => (notes.shift += value));

const isDrawn = () =>
	[...document.querySelectorAll('figure svg')].some((svg) => svg.getBoundingClientRect().height > 0);

/** A frame's callback runs before that frame is painted: at the next one it has been. */
const lookForFigure = () => {
	if (isDrawn()) requestAnimationFrame(() => (notes.firstFigure = performance.now()));
	else requestAnimationFrame(lookForFigure);
};
requestAnimationFrame(lookForFigure);
