import type { ChartEnv } from '../define-chart.ts';
import type { Mark } from '../model.ts';
import { drawKey, type KeyArea, type KeyStyle } from '../parts/key.ts';
import { KEY_SIGNS, SIGN, type KeySign } from './key-signs.ts';
import type { Life } from './series.ts';

const STYLE: KeyStyle = { glyph: SIGN, beside: 6, between: 18, row: 21, fill: 'muted', isList: false };

/** What the signs mean, those only that some life shows. */
export const keyMarks = (
	lives: readonly Life[],
	area: KeyArea,
	{ t, measureText }: ChartEnv,
	signs: readonly KeySign[] = KEY_SIGNS
): { marks: Mark[]; height: number } => {
	const shown = signs.filter(({ isShown }) => lives.some(isShown));
	const entries = shown.map(({ label, marks }) => ({ words: t(label), glyph: marks }));
	return drawKey(entries, area, STYLE, measureText);
};
