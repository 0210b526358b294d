import { describe, expect, test } from 'vitest';
import { median, report } from '../../scripts/bench/report.ts';
import type { Visit } from '../../scripts/bench/visit.ts';

const visitOf = (firstFigure: number): Visit => ({
	firstFigure,
	firstPaint: 900,
	largestPaint: 1100,
	shift: 0,
	bytes: { Document: 2000, Stylesheet: 0, Script: 1000, Font: 0, other: 0 },
	scripts: []
});

describe('the report of the bench', () => {
	test('the median is not moved by one slow visit', () => {
		expect(median([1200, 1000, 9000])).toBe(1200);
		expect(median([4, 1, 3, 2])).toBe(2);
	});

	test('says times, bytes and which budget is broken', () => {
		const text = report(
			new Map([['/', [visitOf(1200), visitOf(1000), visitOf(9000)]]]),
			[{ name: 'fonts', bytes: 2900, limit: 2000 }],
			[
				['page', 'median'],
				['/', '40 ms']
			],
			{ date: '2026-03-19', machine: 'test', node: 'v20', browser: 'Chromium', load: '1' }
		);
		expect(text).toContain('| 1200 ms');
		expect(text).toContain('2.9 KB | 2.0 KB | **no**');
		expect(text).toMatch(/\| 3\.0 KB \|$/m);
		expect(text).toContain('| /    | 40 ms  |');
	});
});
