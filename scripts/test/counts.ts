/** How many tests of a step passed, failed and were left out. */
export interface Counts {
	passed: number;
	failed: number;
	skipped: number;
}

/** Nothing counted yet. */
export const NONE: Counts = { passed: 0, failed: 0, skipped: 0 };

/** Both together. */
export const add = (a: Counts, b: Counts): Counts => ({
	passed: a.passed + b.passed,
	failed: a.failed + b.failed,
	skipped: a.skipped + b.skipped
});

/** A step without tests of its own counts as one. */
export const countStep = (succeeded: boolean): Counts => ({
	...NONE,
	...(succeeded ? { passed: 1 } : { failed: 1 })
});

/** The closing line: `N passed, N failed`, and `, N skipped` only where there are any. */
export const closingLine = ({ passed, failed, skipped }: Counts): string =>
	`${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;

/** Vitest's JSON report, as far as it is counted here. */
interface VitestReport {
	numPassedTests: number;
	numFailedTests: number;
	numPendingTests: number;
	numTodoTests: number;
}

/** Playwright's JSON report, as far as it is counted here. */
interface PlaywrightReport {
	stats: { expected: number; unexpected: number; flaky: number; skipped: number };
}

/** Counts of a Vitest report. */
export const countVitest = (report: VitestReport): Counts => ({
	passed: report.numPassedTests,
	failed: report.numFailedTests,
	skipped: report.numPendingTests + report.numTodoTests
});

/** Counts of a Playwright report; a test that passed only at its second try did not pass. */
export const countPlaywright = ({ stats }: PlaywrightReport): Counts => ({
	passed: stats.expected,
	failed: stats.unexpected + stats.flaky,
	skipped: stats.skipped
});

/**
 * Counts of a test runner. One that ends badly with no failed test (a file that does not load, a crash), or that
 * counted nothing at all, is one failure more.
 */
export function countRunner(counted: Counts | null, succeeded: boolean): Counts {
	const counts = counted ?? NONE;
	const isBroken = counts.failed === 0 && (!succeeded || counts.passed === 0);
	return isBroken ? add(counts, { ...NONE, failed: 1 }) : counts;
}
