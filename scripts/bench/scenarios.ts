import type { Browser } from 'playwright';
import { interact, type ActionName, type Answers, type Scenario } from './interact.ts';
import { median } from './report.ts';
import { writeSyntheticTables } from './synthetic-tables.ts';

/** One kind of answer that was measured, in words and ms. */
export interface Measured {
	page: string;
	data: string;
	action: ActionName;
	slowdown: number;
	answers: Answers;
	/** The longest that the median may be, or the longest task of a drag; null where nothing is asked. */
	most: number | null;
}

const FOLDER = 'test-results/synthetic';
const CHARTS = ['/', '/charts/timeline/'];
const SLOW = 4;

/** A kind of answer before it is measured. */
type Planned = Omit<Measured, 'answers' | 'data'>;

const onReal: readonly Planned[] = [
	...CHARTS.flatMap((page): Planned[] => [
		{ page, action: 'filter, first use', slowdown: 1, most: null },
		{ page, action: 'filter', slowdown: 1, most: 50 },
		{ page, action: 'filter', slowdown: SLOW, most: 200 },
		{ page, action: 'brush', slowdown: 1, most: 200 },
		{ page, action: 'brush', slowdown: SLOW, most: 200 }
	]),
	...(['chip of the list', 'letter of a name', 'order of the list'] as const).map((action): Planned => ({
		page: '/people/',
		action,
		slowdown: 1,
		most: 100
	}))
];

const onSynthetic: readonly Planned[] = CHARTS.map((page) => ({
	page,
	action: 'filter',
	slowdown: 1,
	most: 100
}));

/** Measures how fast a served site answers its readers, with its own tables and with made-up ones of some 100,000 events. */
export async function measureAnswers(browser: Browser, url: string): Promise<Measured[]> {
	const { people, events } = writeSyntheticTables(FOLDER);
	const measure = async (plan: Planned, data: string, tables: string | null): Promise<Measured> => {
		const scenario: Scenario = { url: url + plan.page, action: plan.action, slowdown: plan.slowdown, tables };
		return { ...plan, data, answers: await interact(browser, scenario) };
	};
	const measured: Measured[] = [];
	for (const plan of onReal) measured.push(await measure(plan, 'real', null));
	const size = `${people} people, ${events} events`;
	for (const plan of onSynthetic) measured.push(await measure(plan, size, FOLDER));
	return measured;
}

/** The answers as rows of a table, the head first. */
export const answerRows = (measured: readonly Measured[]): string[][] => [
	['page', 'data', 'what', 'slower', 'times', 'median', 'longest', 'longest task', 'aim', 'kept'],
	...measured.map(({ page, data, action, slowdown, answers: { times, longTasks }, most }) => [
		page,
		data,
		action,
		`${slowdown} ×`,
		String(times.length),
		...[median(times), Math.max(...times), Math.max(0, ...longTasks)].map(inMs),
		most === null ? '' : inMs(most),
		most === null ? '' : isKept(action, times, longTasks, most) ? 'yes' : '**no**'
	])
];

/** A drag is smooth only if no task of it is long. */
const isKept = (
	action: ActionName,
	times: readonly number[],
	longTasks: readonly number[],
	most: number
): boolean => (action === 'brush' ? Math.max(0, ...longTasks) : median(times)) <= most;

const inMs = (ms: number): string => `${Math.round(ms)} ms`;
