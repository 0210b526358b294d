import type { Paint } from '#lib/theme/tokens.ts';
import type { Mark } from '#lib/charts/model.ts';

/** Attributes of one SVG element, in the order in which they are written; `undefined` is left out. */
export type SvgAttributes = Record<string, string | number | undefined>;

const DECIMALS = 1;

/** Tenths of a px are finer than any screen shows and keep pages small. */
export const round = (value: number): number => Number(value.toFixed(DECIMALS));

/** Numbers inside path data, rounded like all others. */
const roundPath = (d: string): string => d.replace(/-?\d*\.\d+/g, (number) => String(round(Number(number))));

/** The attributes of a mark: the one place that turns marks into SVG, for pages and for files alike. */
export function svgAttributes(mark: Mark, paint: Paint): SvgAttributes {
	return {
		...geometry(mark),
		...(mark.type === 'text' ? { fill: paint(mark.fill) } : strokeAndFill(mark, paint)),
		'data-on-fill': mark.onFill ? '' : undefined
	};
}

function geometry(mark: Mark): SvgAttributes {
	switch (mark.type) {
		case 'rect':
			return {
				x: round(mark.x),
				y: round(mark.y),
				width: round(mark.width),
				height: round(mark.height),
				rx: mark.radius
			};
		case 'line':
			return {
				x1: round(mark.x1),
				y1: round(mark.y1),
				x2: round(mark.x2),
				y2: round(mark.y2),
				'stroke-linecap': mark.cap
			};
		case 'path':
			return { d: roundPath(mark.d) };
		case 'circle':
			return { cx: round(mark.cx), cy: round(mark.cy), r: round(mark.r) };
		case 'text':
			return {
				x: round(mark.x),
				y: round(mark.y),
				class: `face-${mark.face}`,
				'font-size': mark.size,
				'text-anchor': mark.anchor === 'start' ? undefined : mark.anchor
			};
	}
}

function strokeAndFill(mark: Exclude<Mark, { type: 'text' }>, paint: Paint): SvgAttributes {
	return {
		fill: mark.type === 'line' ? undefined : mark.fill ? paint(mark.fill) : 'none',
		stroke: mark.stroke && paint(mark.stroke),
		'stroke-width': mark.strokeWidth,
		'stroke-dasharray': mark.dash?.join(' '),
		opacity: mark.opacity
	};
}
