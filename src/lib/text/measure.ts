import type { FaceName } from '../theme/faces.ts';
import metrics from './metrics.json';

/** Width of a text in px at a font size in px, from our fonts' own advance widths: no DOM, the same everywhere. */
export type MeasureText = (text: string, face: FaceName, size: number) => number;

const widths: Record<FaceName, Map<number, number>> = {
	serif: widthsByCode(metrics.serif),
	serifBold: widthsByCode(metrics.serifBold),
	sans: widthsByCode(metrics.sans),
	sansBold: widthsByCode(metrics.sansBold)
};

/** A glyph that the font lacks comes from a fallback font; a wide guess keeps labels apart. */
const UNKNOWN_WIDTH = 650;

function widthsByCode(ranges: Record<string, (number | null)[]>): Map<number, number> {
	const byCode = new Map<number, number>();
	for (const [first, row] of Object.entries(ranges)) {
		row.forEach((width, i) => {
			if (width !== null) byCode.set(Number(first) + i, width);
		});
	}
	return byCode;
}

/** See {@link MeasureText}. Kerning is left out: it only ever makes our texts a little narrower. */
export const measureText: MeasureText = (text, face, size) => {
	const byCode = widths[face];
	let thousandths = 0;
	for (const char of text) thousandths += byCode.get(char.codePointAt(0) ?? 0) ?? UNKNOWN_WIDTH;
	return (thousandths * size) / 1000;
};
