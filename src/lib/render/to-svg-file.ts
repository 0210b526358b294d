import type { Figure } from '#lib/charts/draw-chart.ts';
import type { ChartModel, Mark, TextMark } from '#lib/charts/model.ts';
import { lineHeight, text, TEXT_SIZE, wrapText } from '#lib/charts/parts/text.ts';
import { measureText } from '#lib/text/measure.ts';
import { faceRules } from '#lib/theme/faces.ts';
import { filePaint, type Theme } from '#lib/theme/tokens.ts';
import { element, escapeMarkup, marksToSvg, svgFrame } from './to-svg.ts';

/** Free space around everything in a file, px. */
const MARGIN = 24;
const HEADING = { face: 'serifBold', size: 26, fill: 'ink' } as const;
const MEASURE = { face: 'sans', size: TEXT_SIZE.normal, fill: 'muted' } as const;
const FOOTER = { face: 'sans', size: TEXT_SIZE.small, fill: 'muted' } as const;
const LEADING = 1.25;

type Style = Pick<TextMark, 'face' | 'size' | 'fill'>;

/** Lines of text from `top` downwards, wrapped to a width, and where they end. */
function paragraph(
	content: string,
	style: Style,
	top: number,
	width: number
): { marks: Mark[]; bottom: number } {
	const lines = wrapText(content, style.face, style.size, width, measureText);
	const step = lineHeight(style.size) * LEADING;
	return {
		marks: lines.map((line, i) => text(line, MARGIN, top + i * step + style.size * 0.9, style)),
		bottom: top + lines.length * step
	};
}

/**
 * A figure as a file that stands alone: heading, measure, drawing, and under it as-of date, sources and licence.
 * No script, no address to load from; fonts fall back to what the reader's machine has.
 */
export function toSvgFile(figure: Figure, drawing: ChartModel, footer: string, theme: Theme): string {
	const heading = paragraph(figure.text.heading, HEADING, MARGIN, drawing.width);
	const measure = paragraph(figure.text.measure, MEASURE, heading.bottom + 4, drawing.width);
	const top = measure.bottom + 16;
	const foot = paragraph(footer, FOOTER, top + drawing.height + 16, drawing.width);
	const frame = svgFrame({ width: drawing.width + 2 * MARGIN, height: foot.bottom + MARGIN });
	const paint = filePaint(theme);
	const background: Mark = {
		type: 'rect',
		x: 0,
		y: 0,
		width: frame.width,
		height: frame.height,
		fill: 'paper'
	};
	return element(
		'svg',
		{ xmlns: 'http://www.w3.org/2000/svg', ...frame, role: 'img', 'aria-labelledby': 'title desc' },
		[
			element('title', { id: 'title' }, escapeMarkup(figure.text.heading)),
			element('desc', { id: 'desc' }, escapeMarkup(figure.text.summary.join(' '))),
			element('style', {}, escapeMarkup(faceRules()).replaceAll('&quot;', '"')),
			marksToSvg([background, ...heading.marks, ...measure.marks], paint),
			element('g', { transform: `translate(${MARGIN} ${top})` }, marksToSvg(drawing.marks, paint)),
			marksToSvg(foot.marks, paint)
		].join('\n')
	);
}
