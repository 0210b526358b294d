/**
 * Questions that readers come with, answered by clicking as they would. What is expected is reckoned here, from the
 * published tables, without the code of the site.
 */
import { expect, test, type Page } from '@playwright/test';
import { chip, chooseYear, listedPeople, openCopy, openFilters, openTable, result } from './ask.ts';
import { openApp } from './open-app.ts';
import { table, type Row } from './published.ts';

const people = table('people');
const [arrests, sentences, releases] = [table('arrests'), table('sentences'), table('releases')];

const idsOf = (rows: readonly Row[]): Set<string> => new Set(rows.map(({ person_id }) => person_id ?? ''));
const inYear = (rows: readonly Row[], year: string): Row[] =>
	rows.filter(({ date }) => date?.startsWith(year));
const withRole = (role: string): Set<string> =>
	idsOf(people.filter(({ roles }) => roles?.split(';').includes(role)));
const namesOf = (ids: Iterable<string>): string[] =>
	[...ids].map((id) => people.find((row) => row.person_id === id)?.name_en ?? id).sort();
const both = (one: ReadonlySet<string>, other: ReadonlySet<string>): Set<string> =>
	new Set([...one].filter((id) => other.has(id)));

/** How many people the page says are left, also where somebody opens its link. */
async function expectPeople(page: Page, count: number): Promise<void> {
	const words = `${count} of ${people.length} people`;
	await expect(result(page)).toContainText(words);
	const copy = await openCopy(page);
	await expect(result(copy)).toContainText(words);
}

const listedNames = async (page: Page): Promise<string[]> =>
	(await listedPeople(page).locator('.name a').allInnerTexts()).sort();

/** Whom the list shows, also where somebody opens its link. */
async function expectListed(page: Page, names: readonly string[]): Promise<void> {
	await expect.poll(() => listedNames(page)).toEqual(names);
	const copy = await openCopy(page);
	await expect.poll(() => listedNames(copy)).toEqual(names);
}

test('How many documented people were arrested in 2020?', async ({ page }) => {
	await openFilters(page, '/charts/timeline/');
	await chip(page, 'Arrests').click();
	await chooseYear(page, '2020');
	await expectPeople(page, idsOf(inYear(arrests, '2020')).size);
});

test('What was the longest documented prison term of 2023, and whose was it?', async ({ page }) => {
	const terms = inYear(sentences, '2023').filter(({ kind, years }) => kind === 'prison' && years);
	const longest = Math.max(...terms.map(({ years }) => Number(years)));
	const expected = namesOf(idsOf(terms.filter(({ years }) => Number(years) === longest)));
	const answer = async (on: Page): Promise<string[]> => {
		await openTable(on, 'sentences');
		const term = on.getByRole('columnheader', { name: 'Term' });
		await term.getByRole('button').click();
		await expect(term).toHaveAttribute('aria-sort', 'ascending');
		await term.getByRole('button').click();
		await expect(term).toHaveAttribute('aria-sort', 'descending');
		const rows = on.locator('figure#sentences tbody tr', { hasText: 'prison term' });
		const first = rows.filter({ hasText: `${longest} years` });
		await expect(rows.first()).toContainText(`${longest} years`);
		return (await first.locator('td:nth-child(2)').allInnerTexts()).sort();
	};
	await openFilters(page, '/charts/sentences/');
	await chooseYear(page, '2023');
	await expect(result(page)).toContainText('of 167 people');
	expect(await answer(page)).toEqual(expected);
	expect(await answer(await openCopy(page))).toEqual(expected);
});

test('Which journalists were freed on 11 September 2025?', async ({ page }) => {
	const freed = idsOf(releases.filter(({ date }) => date === '2025-09-11'));
	await openApp(page, '/people/');
	await page.locator('summary', { hasText: 'Role' }).click();
	await chip(page, 'Journalists').click();
	await page.locator('summary', { hasText: 'Release wave' }).click();
	await page.getByRole('button', { name: /11 September 2025/ }).click();
	await expectListed(page, namesOf(both(freed, withRole('journalist'))));
});

test('Who was last reported held in 2026?', async ({ page }) => {
	const gone = idsOf([...releases, ...table('deaths')]);
	const expected = people.filter(
		({ person_id, last_reported_held }) =>
			last_reported_held?.startsWith('2026') && !gone.has(person_id ?? '')
	);
	const answer = async (on: Page): Promise<string[]> =>
		(
			await listedPeople(on)
				.filter({ hasText: /last reported held (?:on|in) [^,]*2026/ })
				.locator('.name a')
				.allInnerTexts()
		).sort();
	await openApp(page, '/people/');
	await chip(page, 'Last reported held').click();
	await expect.poll(() => answer(page)).toEqual(namesOf(idsOf(expected)));
	const copy = await openCopy(page);
	await expect.poll(() => answer(copy)).toEqual(namesOf(idsOf(expected)));
});

test('How many women were sentenced in 2021?', async ({ page }) => {
	const women = idsOf(people.filter(({ gender }) => gender === 'f'));
	await openFilters(page, '/');
	await chip(page, 'Women').click();
	await chip(page, 'Sentences').click();
	await chooseYear(page, '2021');
	await expectPeople(page, both(women, idsOf(inYear(sentences, '2021'))).size);
});

test('Who of those sentenced in 2023 is known to be free?', async ({ page }) => {
	const freed = idsOf(releases.filter(({ outcome }) => outcome === 'freed'));
	const deceased = idsOf(table('deaths'));
	const expected = both(idsOf(inYear(sentences, '2023')), freed);
	const names = async (on: Page): Promise<string[]> => {
		const cells = await on.locator('figure#lifelines tbody td a').allInnerTexts();
		return [...new Set(cells)].sort();
	};
	await openFilters(page, '/charts/lifelines/');
	await chip(page, 'Sentences').click();
	await chooseYear(page, '2023');
	await chip(page, 'Freed').click();
	const alive = [...expected].filter((id) => !deceased.has(id));
	const copy = await openCopy(page);
	for (const on of [page, copy]) {
		await openTable(on, 'lifelines');
		await expect.poll(() => names(on)).toEqual(namesOf(alive));
	}
});

test('What did the wave of 13 December 2025 change?', async ({ page }) => {
	const counts = table('population').filter(({ definition }) => definition?.startsWith('recognised'));
	const [after] = counts.filter(({ date }) => (date ?? '') > '2025-12-13');
	const wave = table('waves').find(({ date }) => date === '2025-12-13');
	await openApp(page, '/waves/');
	await page
		.getByRole('link', { name: wave?.label_en ?? '' })
		.first()
		.click();
	const main = page.getByRole('main');
	await expect(main).toContainText(`${wave?.released} people released`);
	await expect(main).toContainText(wave?.linked_concession ?? '');
	await expect(main).toContainText(Number(after?.held).toLocaleString('en-GB'));
	await expect(page.getByRole('heading', { name: 'Counts' })).toBeVisible();
});

test('How long were the sentences of journalists?', async ({ page }) => {
	const journalists = withRole('journalist');
	const terms = sentences.filter(({ person_id, years }) => journalists.has(person_id ?? '') && years);
	const answer = async (on: Page): Promise<number[]> => {
		const cells = await on.locator('figure#sentences tbody td:nth-child(3)').allInnerTexts();
		const number = (text: string, unit: RegExp): number => Number(unit.exec(text)?.[1] ?? 0);
		return cells
			.map((text) => number(text, /(\d+) years?/) * 12 + number(text, /(\d+) months?/))
			.filter((months) => months > 0)
			.sort((a, b) => a - b);
	};
	const expected = terms.map(({ years }) => Math.round(Number(years) * 12)).sort((a, b) => a - b);
	await openFilters(page, '/charts/sentences/');
	await chip(page, 'Journalists').click();
	const copy = await openCopy(page);
	for (const on of [page, copy]) {
		await openTable(on, 'sentences');
		await expect.poll(() => answer(on)).toEqual(expected);
	}
});

test('What happened to “Tikhanovsky”?', async ({ page }) => {
	const id = 'siarhei-tsikhanouski';
	await openApp(page, '/people/');
	await page.getByLabel('Name', { exact: true }).fill('Tikhanovsky');
	await expectListed(page, namesOf([id]));
	await listedPeople(page).getByRole('link').first().click();
	await expect(page).toHaveURL(new RegExp(`/people/${id}/`));
	const [arrest] = arrests.filter(({ person_id }) => person_id === id);
	const [sentence] = sentences.filter(({ person_id }) => person_id === id);
	expect([arrest?.date, sentence?.date, sentence?.years]).toEqual(['2020-05-29', '2021-12-14', '18']);
	for (const text of ['29 May 2020', '14 December 2021', '18 years', '21 June 2025'])
		await expect(page.getByRole('main')).toContainText(text);
});

test('Who of those sentenced in 2021 was in the wave of 13 December 2025?', async ({ page }) => {
	const freed = idsOf(releases.filter(({ wave_id }) => wave_id === '2025-12-potash-deal'));
	await openFilters(page, '/charts/lifelines/');
	await page.getByLabel('Release wave').selectOption('2025-12-potash-deal');
	await chip(page, 'Sentences').click();
	await chooseYear(page, '2021');
	await expectPeople(page, both(freed, idsOf(inYear(sentences, '2021'))).size);
});
