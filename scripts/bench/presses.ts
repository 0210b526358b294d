import type { Page } from 'playwright';

/** Opens the filters of a figure's page and waits until the tables are there. */
export async function openFilters(page: Page): Promise<void> {
	await page.locator('.bar > button').click();
	await page.locator('.bar fieldset button').first().waitFor();
	await settle(page);
}

/** Waits until the page has nothing left to do, and forgets the tasks of getting there. */
export const settle = (page: Page): Promise<void> =>
	page.evaluate(async () => {
		for (let i = 0; i < 20; i++) await new Promise((done) => requestIdleCallback(done));
		window.inputs.longTasks.length = 0;
	});

/** Presses choices of the filters, each on and off again; times in ms. */
export const presses =
	(count: number) =>
	async (page: Page): Promise<number[]> => {
		await openFilters(page);
		return pressEach(page, '.bar fieldset button', count);
	};

/** Presses choices of the list of people. */
export async function pressPeople(page: Page): Promise<number[]> {
	await settle(page);
	return pressEach(page, '.panel .group button', 12);
}

/** The buttons are looked for again each time: a press can draw them anew. */
const pressEach = (page: Page, selector: string, count: number): Promise<number[]> =>
	page.evaluate(
		([found, most]) => {
			const press = (i: number): void => {
				const all = document.querySelectorAll<HTMLButtonElement>(found);
				const button = all[Math.floor(i / 2) % all.length];
				if (!button) throw new Error(`nothing to press: ${found}`);
				button.click();
			};
			const presses = Array.from({ length: most }, (_, i) => () => press(i));
			return window.inputs.timeEach(presses, 50);
		},
		[selector, count] as const
	);

const TYPED = ['k', 'ka', 'kal', 'kale', 'kal', 'ka', 'k', ''];

/** Types a name letter by letter, and takes it back. The first letter brings the code of the search and is not counted. */
export async function typeNames(page: Page): Promise<number[]> {
	const field = page.getByRole('searchbox');
	await field.fill('b');
	await settle(page);
	return field.evaluate((input: HTMLInputElement, typed) => {
		const write = (text: string): void => {
			input.value = text;
			input.dispatchEvent(new InputEvent('input', { bubbles: true }));
		};
		return window.inputs.timeEach(
			typed.map((text) => () => write(text)),
			50
		);
	}, TYPED);
}

const ORDERS = ['arrest', 'name', 'sentence', 'held', 'name', 'arrest', 'sentence'];

/** Chooses each order of the list of people, and the list's own between them. */
export async function sortPeople(page: Page): Promise<number[]> {
	await settle(page);
	return page.locator('.panel select').evaluate((field: HTMLSelectElement, orders) => {
		const choose = (order: string): void => {
			field.value = order;
			field.dispatchEvent(new Event('change', { bubbles: true }));
		};
		return window.inputs.timeEach(
			orders.map((order) => () => choose(order)),
			300
		);
	}, ORDERS);
}
