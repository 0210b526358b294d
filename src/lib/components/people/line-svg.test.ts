import { describe, expect, it } from 'vitest';
import { realTables, words } from '../../../../tests/charts/real.ts';
import { peopleByLetter } from '#lib/stats/people-list.ts';
import { LINE_LENGTH, type PersonLine } from '#lib/stats/people-line.ts';
import { lineSvg, type LineEnd } from './line-svg.ts';

const all = peopleByLetter(realTables, words).flatMap(({ people }) => people);

const draw = (line: Partial<PersonLine>, end: Partial<LineEnd> = {}): string =>
	lineSvg({ spans: [], verdicts: [], ...line }, { isSingleOutlet: false, hasDied: false, ...end });

describe('the small line as SVG', () => {
	it.each(all.map((person) => [person.personId, person] as const))('of %s is small', (_, person) => {
		const svg = lineSvg(person.line, {
			isSingleOutlet: person.status.isSingleOutlet,
			hasDied: person.status.status === 'died'
		});
		expect(svg.length).toBeLessThanOrEqual(250);
		expect(svg).not.toMatch(/NaN|undefined|null/);
		for (const [, x] of svg.matchAll(/(?:M|H|cx=")(\d+)/g))
			expect(Number(x)).toBeLessThanOrEqual(LINE_LENGTH);
	});

	it('is nothing where nothing is dated', () => expect(draw({})).toBe(''));

	it('has a ring for freed, an arrow for a last report, and a bar only for what is certain', () => {
		const span = { from: 10, to: 30, sure: [10, 30] } as const;
		expect(draw({ spans: [{ ...span, ends: 'freed' }] })).toContain('class="f"');
		expect(draw({ spans: [{ ...span, ends: 'freed' }] }, { isSingleOutlet: true })).toContain('class="f o"');
		expect(draw({ spans: [{ ...span, ends: 'last-report' }] })).toContain('class="a"');
		expect(draw({ spans: [{ ...span, ends: 'last-report' }] }, { hasDied: true })).toContain('class="d"');
		const gap = draw({ spans: [{ ...span, sure: null, ends: 'next-arrest' }] });
		expect(gap).toContain('class="u"');
		expect(gap).not.toContain('class="h"');
	});
});
