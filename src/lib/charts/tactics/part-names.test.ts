import { describe, expect, it } from 'vitest';
import { wordsIn } from '#lib/server/words.ts';
import { measureText } from '#lib/text/measure.ts';
import { realTables } from '../../../../tests/charts/real.ts';
import type { TextMark } from '../model.ts';
import { layoutTactics } from './layout.ts';
import { tacticsSeries } from './series.ts';

/** The name of a part, and the name of a year under the same plot, in Russian. */
function placesAt(width: number): { name: TextMark; year: TextMark } {
	const env = { ...wordsIn('ru'), width, measureText };
	const texts = layoutTactics(tacticsSeries(realTables), env).marks.filter((mark) => mark.type === 'text');
	const name = texts.find(({ text }) => text === 'самоликвидация');
	const year = texts.findLast(({ text }) => text === '2020');
	if (!name || !year) throw new Error('the stack has no name or no years');
	return { name, year };
}

describe('names of the parts of a stack', () => {
	it('stand beside their steps where the years without a count leave room', () => {
		const { name, year } = placesAt(540);
		expect(name.anchor).toBe('end');
		expect(name.y).toBeLessThan(year.y);
	});

	it('stand in a key under the years where they do not', () => {
		const { name, year } = placesAt(288);
		expect(name.anchor).toBeUndefined();
		expect(name.y).toBeGreaterThan(year.y);
	});
});
