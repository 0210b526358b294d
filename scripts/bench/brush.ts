import type { Page } from 'playwright';
import { openFilters, settle } from './presses.ts';

const MOVES = 30;

/** Drags a period over the strip of all months in 30 moves of the mouse; times in ms. */
export async function brush(page: Page): Promise<number[]> {
	await openFilters(page);
	const strip = page.locator('.strip');
	await strip.scrollIntoViewIfNeeded();
	const box = await strip.boundingBox();
	if (box === null) throw new Error('The strip of the period is not there.');
	const y = box.y + box.height / 2;
	await page.mouse.move(box.x + box.width * 0.2, y);
	await page.mouse.down();
	await settle(page);
	await page.evaluate(() => window.inputs.watch('pointermove'));
	for (let i = 1; i <= MOVES; i++) await page.mouse.move(box.x + box.width * (0.2 + (0.6 * i) / MOVES), y);
	await page.mouse.up();
	await rest(page);
	return page.evaluate(() => window.inputs.times);
}

/** The last frames of a drag still come. */
const rest = (page: Page): Promise<void> => page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
