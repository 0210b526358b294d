import { describe, expect, test } from 'vitest';
import {
	add,
	closingLine,
	countPlaywright,
	countRunner,
	countStep,
	countVitest,
	NONE
} from '../../scripts/test/counts.ts';

describe('counting tests', () => {
	test('the closing line names skipped tests only where there are any', () => {
		expect(closingLine({ passed: 12, failed: 0, skipped: 0 })).toBe('12 passed, 0 failed');
		expect(closingLine({ passed: 12, failed: 3, skipped: 2 })).toBe('12 passed, 3 failed, 2 skipped');
	});

	test('steps add up', () => {
		const both = add(countStep(true), countStep(false));
		expect(both).toEqual({ passed: 1, failed: 1, skipped: 0 });
	});

	test('a report of Vitest', () => {
		const report = { numPassedTests: 9, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 };
		expect(countVitest(report)).toEqual({ passed: 9, failed: 1, skipped: 3 });
	});

	test('a report of Playwright: flaky is failed', () => {
		const stats = { expected: 9, unexpected: 1, flaky: 1, skipped: 2 };
		expect(countPlaywright({ stats })).toEqual({ passed: 9, failed: 2, skipped: 2 });
	});

	test.each([
		['that left no report', null, true],
		['that ended badly though no test failed', { ...NONE, passed: 5 }, false],
		['that found no test', NONE, true]
	])('a runner %s is one failure', (_, counted, succeeded) => {
		expect(countRunner(counted, succeeded).failed).toBe(1);
	});

	test('a runner whose tests failed is not counted twice', () => {
		expect(countRunner({ passed: 5, failed: 2, skipped: 0 }, false)).toEqual({
			passed: 5,
			failed: 2,
			skipped: 0
		});
	});
});
