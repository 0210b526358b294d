import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type axeCore from 'axe-core';
import type { AxeResults } from 'axe-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

declare global {
	interface Window {
		axe: typeof axeCore;
	}
}

/**
 * What stands inside a picture is no content of its own for a reader of the page's structure; axe would take minutes
 * for its thousands of marks. Contrast and size of its words are looked at in `drawings.spec.ts`.
 */
const emptyDrawings = (drawings: Element[]): void => drawings.forEach((drawing) => drawing.replaceChildren());

/** Makes a page ready to be asked. */
export async function prepareAxe(page: Page): Promise<void> {
	await page.locator('svg[role="img"]').evaluateAll(emptyDrawings);
	await page.evaluate(source);
}

/** The rules of accessibility that a page breaks as it stands, in words. */
export async function violationsOf(page: Page): Promise<string[]> {
	const { violations } = await page.evaluate<AxeResults, string[]>(
		(tags) => window.axe.run({ runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] }),
		RULES
	);
	return violations.map(
		({ id, help, nodes }) =>
			`${id} (${help}), ${nodes.length} times, first at ${nodes[0]?.html.slice(0, 160)}`
	);
}
