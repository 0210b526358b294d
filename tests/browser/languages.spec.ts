import { expect, test } from '@playwright/test';
import { LANGUAGE_TAGS, localPath, splitPath } from '#lib/i18n/languages.ts';
import { alive, openApp } from './open-app.ts';
import { ONE_OF_EACH_KIND, PAGES } from './site.ts';

const pathsIn = (lang: string): string[] =>
	PAGES.filter((page) => splitPath(page).lang === lang).map((page) => splitPath(page).path);

test('every page is there in every language', () => {
	expect(pathsIn('en').length).toBeGreaterThan(200);
	for (const lang of LANGUAGE_TAGS) expect(pathsIn(lang), lang).toEqual(pathsIn('en'));
});

for (const path of ONE_OF_EACH_KIND.filter((page) => !page.startsWith('/404'))) {
	test(`${path} names itself and its other languages`, async ({ page }) => {
		const own = splitPath(path);
		await page.goto(path);
		expect(await page.locator('html').getAttribute('lang')).toBe(own.lang);
		const linked = await page
			.locator('link[rel="alternate"][hreflang]')
			.evaluateAll((links: HTMLLinkElement[]) =>
				links.map(({ hreflang, href }) => [hreflang, new URL(href).pathname])
			);
		expect(linked).toEqual([
			...LANGUAGE_TAGS.map((lang) => [lang, localPath(lang, own.path)]),
			['x-default', own.path]
		]);
		const canonical = page.locator('link[rel="canonical"]');
		expect(await canonical.evaluate((link: HTMLLinkElement) => new URL(link.href).pathname)).toBe(path);
		expect((await page.locator('meta[name="description"]').getAttribute('content'))?.length).toBeGreaterThan(
			20
		);
	});
}

test('a language link keeps the page, the view and what the reader chose', async ({ page }) => {
	await openApp(page, '/charts/sentences/journalists/?from=2021-03#data');
	await page.getByRole('link', { name: 'Беларуская' }).click();
	await expect(page).toHaveURL(/\/be\/charts\/sentences\/journalists\/\?from=2021-03#data$/);
	await expect(page.locator('html')).toHaveAttribute('lang', 'be');
	await alive(page);
	await page.getByRole('link', { name: 'Русский' }).click();
	await expect(page).toHaveURL(/\/ru\/charts\/sentences\/journalists\/\?from=2021-03#data$/);
	await alive(page);
	await page.getByRole('link', { name: 'English' }).click();
	await expect(page).toHaveURL(/:\d+\/charts\/sentences\/journalists\/\?from=2021-03#data$/);
});

test('the language of a name that is not the page’s is marked', async ({ page }) => {
	await page.goto('/be/people/maryia-kalesnikava/');
	await expect(page.locator('h1')).toHaveText('Марыя Калеснікава');
	await expect(page.locator('main [lang="en"]').first()).toHaveText('Maryia Kalesnikava');
	await expect(page.locator('main [lang="ru"]').first()).toHaveText('Мария Колесникова');
});

test('what is not there is said in every language', async ({ page }) => {
	await page.goto('/be/no/such/page/');
	for (const lang of LANGUAGE_TAGS) await expect(page.locator(`section[lang="${lang}"] a`)).toHaveCount(2);
	await page.locator('section[lang="be"] a').first().click();
	await expect(page).toHaveURL(/\/be\/$/);
});
