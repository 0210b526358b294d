import { describe, expect, it } from 'vitest';
import type { TextMark } from '#lib/charts/model.ts';
import { wordsIn } from '#lib/server/words.ts';
import { measureText } from '#lib/text/measure.ts';
import { realTables } from '../../../../../tests/charts/real.ts';
import timeline from '../index.ts';
import { DEFAULTS } from '../options.ts';

/** What stands in the line of each year, from its name on. */
function yearLines(width: number): string[][] {
	const env = { ...wordsIn('ru'), width, measureText };
	const { marks } = timeline.layout(timeline.series(realTables), DEFAULTS, env);
	const texts = marks.filter((mark): mark is TextMark => mark.type === 'text');
	return texts
		.filter(({ text, face }) => face === 'serifBold' && /^20\d\d$/.test(text))
		.map((year) => texts.filter(({ y }) => y === year.y).map(({ text }) => text.replaceAll('\u00a0', ' ')));
}

describe('lines of years', () => {
	it('name what they count where all columns have room for it', () => {
		expect(yearLines(540)[1]).toEqual(['2021', '48 задержаний', '47 приговоров', '14 освобождений']);
	});

	it('are bare numbers in all years of a narrow drawing, and a dash where nothing is known', () => {
		const lines = yearLines(288);
		expect(lines[1]).toEqual(['2021', '48', '47', '14']);
		expect(lines.flat().every((words) => /^(\d+|–)$/.test(words))).toBe(true);
		expect(lines.flat()).toContain('–');
	});
});
