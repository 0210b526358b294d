import { expect, test, type Locator, type Page } from '@playwright/test';
import { openTable } from './ask.ts';
import { prepareAxe, violationsOf } from './axe.ts';
import { openApp } from './open-app.ts';

/** What a reader can bring a page to, beyond what the page is when it is opened. */
interface State {
	name: string;
	path: string;
	reach?: (page: Page) => Promise<unknown>;
}

const layer = (page: Page, id: string): Locator => page.locator(`#${id} .layer`);

async function walkInto(page: Page, id: string): Promise<void> {
	await layer(page, id).focus();
	await page.keyboard.press('Home');
	await expect(layer(page, id).locator('.card')).toBeVisible();
}

const openPanel = async (page: Page): Promise<void> => {
	await page.getByRole('button', { name: /^(Filter and search|Фільтр)/ }).click();
	await expect(page.getByRole('searchbox')).toBeVisible();
};

const STATES: readonly State[] = [
	{ name: 'filtered', path: '/?role=journalist&gender=f#name=a' },
	{ name: 'panel or sheet open', path: '/charts/sentences/', reach: openPanel },
	{ name: 'panel or sheet open', path: '/be/charts/timeline/', reach: openPanel },
	{ name: 'nothing left', path: '/charts/timeline/?role=journalist#name=kalesnikava' },
	{ name: 'address repaired', path: '/charts/lifelines/?role=king' },
	{ name: 'card open', path: '/charts/timeline/', reach: (page) => walkInto(page, 'timeline') },
	{
		name: 'card kept',
		path: '/be/charts/release-waves/',
		reach: async (page) => {
			await walkInto(page, 'release-waves');
			await page.keyboard.press('Enter');
		}
	},
	{
		name: 'zoomed, as a list',
		path: '/charts/timeline/?zoom=2020-09-01~2020-09-30',
		reach: async (page) => {
			await page.getByRole('button', { name: 'Show as list' }).click();
			await expect(page.locator('.controls ol')).toBeVisible();
		}
	},
	{ name: 'grouped', path: '/charts/lifelines/?sort=held&group=role' },
	{
		name: 'table sorted',
		path: '/charts/release-waves/',
		reach: async (page) => {
			await openTable(page, 'release-waves');
			await page.locator('figure [role=region]').focus();
			await page.locator('figure th button').first().click();
		}
	},
	{ name: 'list filtered and sorted', path: '/people/?role=journalist&sort=held' },
	{ name: 'nobody found', path: '/be/people/#name=zzzz' }
];

for (const { name, path, reach } of STATES)
	for (const width of [360, 1280])
		test(`${path}, ${name}, breaks no rule of accessibility at ${width} px`, async ({ page }) => {
			await page.setViewportSize({ width, height: 900 });
			await openApp(page, path);
			await reach?.(page);
			// What the address asks for is there.
			await expect(page.getByText('The data are on their way.')).toHaveCount(0);
			await page.emulateMedia({ colorScheme: 'light' });
			await prepareAxe(page);
			const faults: string[] = [];
			faults.push(...(await violationsOf(page, 'everything')));
			await page.emulateMedia({ colorScheme: 'dark' });
			faults.push(...(await violationsOf(page, 'colours')).map((fault) => `dark: ${fault}`));
			expect(faults).toEqual([]);
		});
