import { describe, expect, it } from 'vitest';
import type { MeasureText } from '#lib/text/measure.ts';
import { narrowestWidth, wrapText } from './text.ts';

/** Every letter is 10 px wide. */
const measure: MeasureText = (words) => words.length * 10;

const narrowest = (words: string, most: number): number => narrowestWidth(words, 'sans', 10, most, measure);

describe('narrowestWidth', () => {
	it('breaks a text where its lines come out shortest', () => {
		expect(narrowest('10 years or more', 1)).toBe(160);
		expect(narrowest('10 years or more', 2)).toBe(80);
		expect(wrapText('10 years or more', 'sans', 10, 80, measure)).toEqual(['10 years', 'or more']);
	});

	it('is no narrower than the longest word', () => {
		expect(narrowest('10 years or more', 9)).toBe(50);
		expect(narrowest('sentences', 2)).toBe(90);
	});
});
