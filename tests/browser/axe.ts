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

/** What is asked of a page: everything, or only what its colours decide, where nothing else has changed since. */
export type Asked = 'everything' | 'colours';

/** The rules of accessibility that a page breaks as it stands, in words. */
export async function violationsOf(page: Page, asked: Asked): Promise<string[]> {
	const { violations } = await page.evaluate<AxeResults, { tags: string[]; isColours: boolean }>(
		({ tags, isColours }) => {
			const ofColours = window.axe.getRules(tags).filter((rule) => rule.tags.includes('cat.color'));
			return window.axe.run({
				runOnly: isColours
					? { type: 'rule', values: ofColours.map(({ ruleId }) => ruleId) }
					: { type: 'tag', values: tags },
				resultTypes: ['violations']
			});
		},
		{ tags: RULES, isColours: asked === 'colours' }
	);
	return violations.map(
		({ id, help, nodes }) =>
			`${id} (${help}), ${nodes.length} times, first at ${nodes[0]?.html.slice(0, 160)}`
	);
}
