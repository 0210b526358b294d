import { describe, expect, it } from 'vitest';
import { type Problem, formatProblem, formatProblems, sortProblems } from '#lib/data/problems.ts';

const problem: Problem = {
	file: 'people.csv',
	line: 214,
	column: 'last_reported_held',
	value: '31.02.2022',
	reason: 'is not a date',
	fix: 'write YYYY-MM-DD'
};

describe('formatProblem', () => {
	it('names place, column, value, reason and remedy', () => {
		expect(formatProblem(problem)).toBe(
			'people.csv:214 last_reported_held "31.02.2022" is not a date, write YYYY-MM-DD'
		);
	});

	it('leaves out what there is not', () => {
		expect(formatProblem({ ...problem, line: 0, column: '', value: null, reason: 'is empty' })).toBe(
			'people.csv is empty, write YYYY-MM-DD'
		);
	});

	it('shows what a terminal would hide, and cuts what is long', () => {
		expect(formatProblem({ ...problem, value: 'a\tb\u0000\u202E\u200B' })).toContain(
			'"a\\tb\\u{0000}\\u{202E}\\u{200B}"'
		);
		expect(formatProblem({ ...problem, value: 'ў'.repeat(61) })).toContain(`"${'ў'.repeat(59)}…"`);
		expect(formatProblem({ ...problem, value: 'ў'.repeat(60) })).toContain(`"${'ў'.repeat(60)}"`);
	});
});

describe('formatProblems', () => {
	it('writes a thousand lines and counts the rest, so that a million problems are no hang', () => {
		const many = Array.from({ length: 1_000_000 }, () => problem);
		const lines = formatProblems(many).split('\n');
		expect([lines.length, lines.at(-1)]).toEqual([1001, 'and 999000 more']);
		expect(formatProblems([problem])).toBe(formatProblem(problem));
	});
});

describe('sortProblems', () => {
	it('goes by file, line as a number, column and reason', () => {
		const sorted = [
			{ ...problem, file: 'arrests.csv', line: 1000 },
			{ ...problem, line: 0 },
			{ ...problem, line: 9 },
			{ ...problem, line: 10, column: 'a' },
			{ ...problem, line: 10, column: 'b', reason: 'has HTML' },
			{ ...problem, line: 10, column: 'b', reason: 'has a space' }
		];
		expect(sortProblems(sorted.toReversed())).toEqual(sorted);
	});
});
