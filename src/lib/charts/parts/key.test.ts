import { describe, expect, it } from 'vitest';
import type { MeasureText } from '#lib/text/measure.ts';
import type { Mark, TextMark } from '../model.ts';
import { drawKey, type KeyStyle } from './key.ts';

/** Every letter is 10 px wide. */
const measure: MeasureText = (words) => words.length * 10;
const STYLE: KeyStyle = { glyph: 20, beside: 5, between: 15, row: 20, fill: 'muted', isList: false };
const AREA = { left: 10, right: 210, top: 100 };

const entry = (words: string) => ({
	words,
	glyph: (x: number, y: number): Mark[] => [{ type: 'circle', cx: x, cy: y, r: 1 }]
});

const draw = (words: readonly string[], style = STYLE) => {
	const { marks, height } = drawKey(words.map(entry), AREA, style, measure);
	const texts = marks.filter((mark): mark is TextMark => mark.type === 'text');
	return { height, glyphs: marks.length - texts.length, lines: texts.map(({ text, x, y }) => [text, x, y]) };
};

describe('drawKey', () => {
	it('sets entries side by side while they fit, and the next one in a new row', () => {
		expect(draw(['held', 'freed', 'verdict'])).toEqual({
			height: 40,
			glyphs: 3,
			lines: [
				['held', 35, 114],
				['freed', 115, 114],
				['verdict', 35, 134]
			]
		});
	});

	it('breaks words that are longer than a row, within the area, and goes on below them', () => {
		expect(draw(['held', 'day of the verdict not known', 'freed'])).toEqual({
			height: 20 + 36 + 20,
			glyphs: 3,
			lines: [
				['held', 35, 114],
				['day of the', 35, 134],
				['verdict not known', 35, 150],
				['freed', 35, 170]
			]
		});
	});

	it('gives every entry of a list its row', () => {
		expect(draw(['a', 'b'], { ...STYLE, isList: true }).lines).toEqual([
			['a', 35, 114],
			['b', 35, 134]
		]);
	});

	it('takes no room without entries', () => {
		expect(draw([])).toEqual({ height: 0, glyphs: 0, lines: [] });
	});
});
