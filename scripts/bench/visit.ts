import type { Browser, CDPSession, Page } from 'playwright';

/** Kinds of files that are counted apart. */
export const KINDS = ['Document', 'Stylesheet', 'Script', 'Font', 'other'] as const;

/** Bytes on the wire by kind of file. */
export type BytesByKind = Record<(typeof KINDS)[number], number>;

/** One visit with an empty cache: times in ms after the start of the navigation. */
export interface Visit {
	/** First frame after the first figure's drawing stood in the page. */
	firstFigure: number;
	firstPaint: number;
	largestPaint: number;
	/** Summed layout shift, without a unit. */
	shift: number;
	bytes: BytesByKind;
	/** Paths of the scripts that were asked for. */
	scripts: string[];
}

/** What the page notes about itself: see `take-notes.js`. */
interface Notes {
	firstFigure: number;
	firstPaint: number;
	largestPaint: number;
	shift: number;
}

declare global {
	interface Window {
		notes: Notes;
	}
}

/** A phone of the lower middle on a slow 4G connection: 1.6 Mbit/s down, 750 kbit/s up, 150 ms there and back. */
const SLOW_4G = {
	offline: false,
	latency: 150,
	downloadThroughput: (1.6 * 1000 * 1000) / 8,
	uploadThroughput: (750 * 1000) / 8
};
const CPU_SLOWDOWN = 4;
const TIMEOUT = 120_000;
const PHONE = { width: 360, height: 740 };

/** Visits an address once, as a phone on a slow connection, and says how long what took. */
export async function visit(browser: Browser, url: string): Promise<Visit> {
	const context = await browser.newContext({ viewport: PHONE, deviceScaleFactor: 2, isMobile: true });
	try {
		const page = await context.newPage();
		const devtools = await context.newCDPSession(page);
		const traffic = await countTraffic(devtools);
		await devtools.send('Network.emulateNetworkConditions', SLOW_4G);
		await devtools.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
		await page.addInitScript({ path: 'scripts/bench/take-notes.js' });
		await page.goto(url, { timeout: TIMEOUT });
		// SvelteKit adds this once the page has come alive: by then everything that the page needs has arrived.
		await page.locator('#svelte-announcer').waitFor({ state: 'attached', timeout: TIMEOUT });
		return { ...(await readNotes(page)), ...traffic };
	} finally {
		await context.close();
	}
}

/** Both objects fill up while the page loads. */
async function countTraffic(devtools: CDPSession): Promise<Pick<Visit, 'bytes' | 'scripts'>> {
	const bytes = Object.fromEntries(KINDS.map((kind) => [kind, 0])) as BytesByKind;
	const scripts: string[] = [];
	const kindOf = new Map<string, keyof BytesByKind>();
	devtools.on('Network.responseReceived', ({ requestId, type, response }) => {
		kindOf.set(requestId, KINDS.find((kind) => kind === type) ?? 'other');
		if (type === 'Script') scripts.push(new URL(response.url).pathname);
	});
	devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
		bytes[kindOf.get(requestId) ?? 'other'] += encodedDataLength;
	});
	await devtools.send('Network.enable');
	return { bytes, scripts };
}

/** Nothing is painted before the first paint, whatever stood in the page by then. */
async function readNotes(page: Page): Promise<Notes> {
	await page.waitForFunction(() => window.notes.firstFigure > 0 && window.notes.firstPaint > 0);
	const notes = await page.evaluate(() => window.notes);
	return { ...notes, firstFigure: Math.max(notes.firstFigure, notes.firstPaint) };
}
