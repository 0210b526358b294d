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

const pressEach = (page: Page, selector: string, count: number): Promise<number[]> =>
	page.evaluate(
		async ([found, most]) => {
			const times: number[] = [];
			for (let i = 0; i < most; i++) {
				const all = [...document.querySelectorAll<HTMLButtonElement>(found)];
				times.push(await window.inputs.time(() => all[Math.floor(i / 2) % all.length]?.click()));
				await new Promise((done) => setTimeout(done, 50));
			}
			return times;
		},
		[selector, count] as const
	);

const TYPED = ['k', 'ka', 'kal', 'kale', 'kal', 'ka', 'k', ''];

/** Types a name letter by letter, and takes it back. The first letter brings the code of the search and is not counted. */
export async function typeNames(page: Page): Promise<number[]> {
	await page.locator('#name').fill('b');
	await settle(page);
	return page.evaluate(async (typed) => {
		const field = document.querySelector<HTMLInputElement>('#name');
		const times: number[] = [];
		for (const text of typed) {
			const write = (): void => {
				if (field) field.value = text;
				field?.dispatchEvent(new InputEvent('input', { bubbles: true }));
			};
			times.push(await window.inputs.time(write));
			await new Promise((done) => setTimeout(done, 50));
		}
		return times;
	}, TYPED);
}

/** Chooses each order of the list of people, and the list's own between them. */
export async function sortPeople(page: Page): Promise<number[]> {
	await settle(page);
	return page.evaluate(async () => {
		const select = document.querySelector<HTMLSelectElement>('#sort');
		const times: number[] = [];
		for (const order of ['arrest', 'name', 'sentence', 'held', 'name', 'arrest', 'sentence']) {
			const choose = (): void => {
				if (select) select.value = order;
				select?.dispatchEvent(new Event('change', { bubbles: true }));
			};
			times.push(await window.inputs.time(choose));
			await new Promise((done) => setTimeout(done, 300));
		}
		return times;
	});
}
