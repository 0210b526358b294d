import { DEFAULT_LANGUAGE, splitPath } from '#lib/i18n/languages.ts';
import { existsSync, readdirSync } from 'node:fs';

const BUILD = 'build';

/** The address of every page of the built site, `/` first. */
export const PAGES: readonly string[] = existsSync(BUILD) ? readPages() : [];

function readPages(): string[] {
	return readdirSync(BUILD, { recursive: true, encoding: 'utf8' })
		.map((path) => `/${path.replaceAll('\\', '/')}`)
		.filter((path) => path.endsWith('/index.html'))
		.map((path) => path.slice(0, -'index.html'.length))
		.sort();
}

/** An address at which nothing is. */
export const NO_PAGE = '/no/such/page/';

/** Whether a page is in the default language: what does not depend on words is looked at there. */
export const isDefault = (page: string): boolean => splitPath(page).lang === DEFAULT_LANGUAGE;

const partsOf = (page: string): string[] => splitPath(page).path.split('/').filter(Boolean);

/** Pages of figures and of their views. */
export const CHART_PAGES = PAGES.filter((page) => /^\/charts\/[^/]+\/([^/]+\/)?$/.test(splitPath(page).path));

/** The overview in each language. */
export const OVERVIEWS = PAGES.filter((page) => splitPath(page).path === '/');

/** Ids of all figures that have a page. */
export const CHART_IDS = [...new Set(CHART_PAGES.map((page) => partsOf(page)[1] ?? ''))];

/**
 * Pages of one kind look alike: one page a person, a wave, one view a figure; each figure is a kind of its own, and each kind
 * in each language.
 */
function kindOf(page: string): string {
	const [folder = '', id = '', view] = partsOf(page);
	const { lang } = splitPath(page);
	if (folder === 'charts') return `${lang}/${folder}/${id}/${view ? 'view' : ''}`;
	return `${lang}/${folder}/${id && 'one'}/${view ? 'below' : ''}`;
}

/** The first page of each kind. */
export const ONE_OF_EACH_KIND = [
	...new Map([...PAGES].reverse().map((page) => [kindOf(page), page])).values()
].sort();
