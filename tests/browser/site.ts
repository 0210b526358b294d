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

const partsOf = (page: string): string[] => page.split('/').filter(Boolean);

/** Pages of figures and of their views. */
export const CHART_PAGES = PAGES.filter((page) => /^\/charts\/[^/]+\/([^/]+\/)?$/.test(page));

/** Ids of all figures that have a page. */
export const CHART_IDS = [...new Set(CHART_PAGES.map((page) => partsOf(page)[1] ?? ''))];

/** Pages of one kind look alike: one page a person, a wave, one view a figure; each figure is a kind of its own. */
function kindOf(page: string): string {
	const [folder = '', id = '', view] = partsOf(page);
	if (folder === 'charts') return `${folder}/${id}/${view ? 'view' : ''}`;
	return `${folder}/${id && 'one'}/${view ? 'below' : ''}`;
}

/** The first page of each kind. */
export const ONE_OF_EACH_KIND = [
	...new Map([...PAGES].reverse().map((page) => [kindOf(page), page])).values()
].sort();
