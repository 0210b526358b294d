import { expect, test, type Locator, type Page } from '@playwright/test';
import { openApp } from './open-app.ts';
import { CHART_IDS } from './site.ts';

/** More presses than any figure has points. */
const MOST = 600;

async function enter(page: Page, layer: Locator): Promise<void> {
	await layer.focus();
	await page.keyboard.press('Home');
	await expect(layer.locator('[aria-live=polite]')).toContainText('Point 1 of');
}

/** Where the reader is said to be: which point, of how many. */
async function placeIn(layer: Locator): Promise<[number, number]> {
	const spoken = await layer.locator('[aria-live=polite]').innerText();
	const [, point = '', points = ''] = /Point ([\d,]+) of ([\d,]+)\./.exec(spoken) ?? [];
	return [point, points].map((text) => Number(text.replaceAll(',', ''))) as [number, number];
}

/**
 * Walks a figure with one arrow until it leads no further, within the page: a message between test and page for each of
 * hundreds of presses takes minutes. Gives the numbers of the points that were said, and how often a card was empty.
 */
const walkAll = (layer: Locator, key: string): Promise<{ points: number[]; empty: number }> =>
	layer.evaluate(
		async (element, { arrow, most }) => {
			const points: number[] = [];
			let empty = 0;
			const spoken = (): string => element.querySelector('[aria-live=polite]')?.textContent ?? '';
			const point = (): number => Number(/Point ([\d,]+) of/.exec(spoken())?.[1]?.replaceAll(',', ''));
			while (points.length < most && !points.includes(point())) {
				points.push(point());
				if (!/\w/.test(element.querySelector('.card')?.textContent ?? '')) empty += 1;
				element.dispatchEvent(new KeyboardEvent('keydown', { key: arrow, bubbles: true }));
				await new Promise(requestAnimationFrame);
			}
			return { points, empty };
		},
		{ arrow: key, most: MOST }
	);

for (const id of CHART_IDS)
	test(`the arrow keys reach every point of ${id}, one after another, and each says what it is`, async ({
		page
	}) => {
		await openApp(page, `/charts/${id}/`);
		const layer = page.locator(`#${id} .layer`);
		await enter(page, layer);
		const [, total] = await placeIn(layer);
		// Points of a figure follow one another along its lanes, which run across or down.
		const across = await walkAll(layer, 'ArrowRight');
		await enter(page, layer);
		const down = await walkAll(layer, 'ArrowDown');
		const whole = across.points.length > down.points.length ? across : down;
		expect(whole.points).toEqual(Array.from({ length: total }, (_, i) => i + 1));
		expect(whole.empty).toBe(0);
	});

for (const id of CHART_IDS)
	test(`every value of ${id} is in the tree that screen readers get`, async ({ page }) => {
		await openApp(page, `/charts/${id}/`);
		const figure = page.locator(`figure#${id}`);
		await figure.locator('summary', { hasText: 'Table' }).click();
		await expect(figure.locator('tbody tr').first()).toBeVisible();
		const rows = await figure
			.locator('tbody tr')
			.evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent ?? '')));
		const tree = (await figure.getByRole('table').ariaSnapshot())
			.replaceAll("''", "'")
			.replaceAll(/\s+/g, ' ');
		expect(rows.length).toBeGreaterThan(0);
		for (const cell of rows.flat()) expect(tree).toContain(plain(cell));
	});

/** Words as the tree writes them: quotation marks are written with a stroke before them. */
const plain = (text: string): string => text.trim().replaceAll(/\s+/g, ' ').split(/["\\]/)[0]?.trim() ?? '';

test('landmarks, one first heading, and headings in order', async ({ page }) => {
	await openApp(page, '/');
	for (const role of ['banner', 'main', 'contentinfo'] as const)
		await expect(page.getByRole(role)).toHaveCount(1);
	await expect(page.getByRole('navigation').first()).toBeVisible();
	await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
	const levels = await page
		.locator('h1, h2, h3, h4, h5, h6')
		.evaluateAll((all) => all.map(({ tagName }) => Number(tagName[1])));
	levels.reduce((before, level) => {
		expect(level).toBeLessThanOrEqual(before + 1);
		return level;
	});
});
