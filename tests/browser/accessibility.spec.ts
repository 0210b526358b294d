import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from '@playwright/test';
import type axeCore from 'axe-core';
import type { AxeResults } from 'axe-core';
import { isDefault, NO_PAGE, ONE_OF_EACH_KIND } from './site.ts';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const ALL_STATES = (['light', 'dark'] as const).flatMap((theme) =>
	[360, 1280].map((width) => ({ theme, width }))
);

/** Themes are the same in every language, words are longest where it is narrow. */
const statesOf = (path: string): typeof ALL_STATES => (isDefault(path) ? ALL_STATES : ALL_STATES.slice(0, 1));

for (const path of [...ONE_OF_EACH_KIND, NO_PAGE]) {
	test(`${path} breaks no rule of accessibility`, async ({ page }) => {
		test.setTimeout(120_000);
		const faults: string[] = [];
		await page.goto(path);
		await page.locator('svg[role="img"]').evaluateAll(emptyDrawings);
		await page.evaluate(source);
		for (const { theme, width } of statesOf(path)) {
			await page.emulateMedia({ colorScheme: theme });
			await page.setViewportSize({ width, height: 900 });
			const { violations } = await page.evaluate<AxeResults, string[]>(
				(tags) => window.axe.run({ runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] }),
				RULES
			);
			faults.push(...violations.map((found) => `${theme} ${width}: ${describeViolation(found)}`));
		}
		expect(faults).toEqual([]);
	});
}

/**
 * What stands inside a picture is no content of its own for a reader of the page's structure; axe would take minutes
 * for its thousands of marks. Contrast and size of its words are looked at in `drawings.spec.ts`.
 */
const emptyDrawings = (drawings: Element[]): void => drawings.forEach((drawing) => drawing.replaceChildren());

const describeViolation = ({ id, help, nodes }: AxeResults['violations'][number]): string =>
	`${id} (${help}), ${nodes.length} times, first at ${nodes[0]?.html.slice(0, 160)}`;

declare global {
	interface Window {
		axe: typeof axeCore;
	}
}
