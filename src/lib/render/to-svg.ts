import type { ChartModel, Mark } from '#lib/charts/model.ts';
import type { Paint } from '#lib/theme/tokens.ts';
import { joinLines } from './join-lines.ts';
import { round, svgAttributes, type SvgAttributes } from './svg-attributes.ts';

/** Hardly any text has one, and every text of a drawing is asked while a reader waits. */
const MARKUP = /[&<>"]/;

/** Text made safe for SVG and HTML, in content and in attributes. */
export const escapeMarkup = (text: string): string =>
	MARKUP.test(text)
		? text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
		: text;

/** One element; an empty content closes itself. */
export const element = (tag: string, attributes: SvgAttributes, content = ''): string => {
	let spelled = '';
	for (const name in attributes) {
		const value = attributes[name];
		if (value !== undefined)
			spelled += ` ${name}="${typeof value === 'string' ? escapeMarkup(value) : value}"`;
	}
	return content === '' ? `<${tag}${spelled}/>` : `<${tag}${spelled}>${content}</${tag}>`;
};

/** The marks of a drawing as SVG elements: what stands inside `<svg>`, on pages and in files. */
export const marksToSvg = (marks: readonly Mark[], paint: Paint): string =>
	joinLines(marks, round)
		.map((mark) =>
			element(mark.type, svgAttributes(mark, paint), mark.type === 'text' ? escapeMarkup(mark.text) : '')
		)
		.join('');

/** Attributes of the `<svg>` that a drawing stands in. */
export interface SvgFrame {
	viewBox: string;
	width: number;
	height: number;
}

/** The frame of a drawing. */
export const svgFrame = ({ width, height }: Pick<ChartModel, 'width' | 'height'>): SvgFrame => ({
	viewBox: `0 0 ${width} ${Math.ceil(height)}`,
	width,
	height: Math.ceil(height)
});
