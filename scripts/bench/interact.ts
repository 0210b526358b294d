import type { Browser, Page } from 'playwright';
import { brush } from './brush.ts';
import { presses, pressPeople, sortPeople, typeNames } from './presses.ts';

/** What readers do, each with how it is done on a page that stands open. */
const ACTIONS = {
	'filter, first use': { do: presses(1), isFirst: true },
	filter: { do: presses(20), isFirst: false },
	brush: { do: brush, isFirst: false },
	'chip of the list': { do: pressPeople, isFirst: false },
	'letter of a name': { do: typeNames, isFirst: false },
	'order of the list': { do: sortPeople, isFirst: false }
} as const;

/** One kind of thing that a reader does. */
export type ActionName = keyof typeof ACTIONS;

/** What is measured, where and how. */
export interface Scenario {
	/** Address of the page. */
	url: string;
	action: ActionName;
	/** How many times slower the processor is made. */
	slowdown: number;
	/** Folder of tables that stand in for those of the site; null for the real ones. */
	tables: string | null;
}

/** How long answers took, ms from the input to the painted frame, and tasks that were longer than 50 ms. */
export interface Answers {
	times: readonly number[];
	longTasks: readonly number[];
}

declare global {
	interface Window {
		inputs: {
			times: number[];
			longTasks: number[];
			timeEach: (acts: readonly (() => void)[], rest: number) => Promise<number[]>;
			watch: (type: string) => void;
		};
	}
}

const DESK = { width: 1280, height: 900 };
const TIMEOUT = 240_000;
/** The tables that can be replaced. */
const REPLACED = /\/data\/((dataset|people|arrests|sentences|releases)\.csv)$/;

/** Opens a page, does one thing again and again, and says how long the answers took. */
export async function interact(browser: Browser, scenario: Scenario): Promise<Answers> {
	const context = await browser.newContext({ viewport: DESK, reducedMotion: 'reduce' });
	context.setDefaultTimeout(TIMEOUT);
	try {
		const page = await openPage(await context.newPage(), scenario);
		const devtools = await context.newCDPSession(page);
		await devtools.send('Emulation.setCPUThrottlingRate', { rate: scenario.slowdown });
		return await answersTo(page, scenario.action);
	} finally {
		await context.close();
	}
}

async function openPage(page: Page, { url, tables }: Scenario): Promise<Page> {
	// tsx wraps named functions in this, also those that run in the page.
	await page.addInitScript('globalThis.__name = (named) => named;');
	await page.addInitScript({ path: 'scripts/bench/time-inputs.js' });
	if (tables !== null)
		await page.route(REPLACED, (route) =>
			route.fulfill({ path: `${tables}/${REPLACED.exec(route.request().url())?.[1] ?? ''}` })
		);
	await page.goto(url, { timeout: TIMEOUT });
	await page.locator('#svelte-announcer').waitFor({ state: 'attached' });
	return page;
}

/** Tasks count from the first measured input on, not those of getting there. */
async function answersTo(page: Page, action: ActionName): Promise<Answers> {
	const times = await ACTIONS[action].do(page);
	return { times, longTasks: await page.evaluate(() => window.inputs.longTasks) };
}
