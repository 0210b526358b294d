import type { TableRow } from '#lib/charts/model.ts';

/** The heavy part of a figure: what its drawings and its table hold. */
export interface FigureContent {
	/** Inside of each drawing's `<svg>`, in the order of its widths. */
	drawings: readonly string[];
	rows: readonly TableRow[];
	/** Path of its picture, for browsers that draw no SVG; figures without a picture have none. */
	picture?: string;
}

/** Contents by the key of their figure. */
export type FigureContents = Readonly<Record<string, FigureContent>>;

/**
 * Contents of the figures of the page that is shown. The build fills it while it writes a page; in the browser it stays
 * empty on the first page, whose figures stand in the HTML and are left as they are, and is filled on the way to the next.
 */
const contents = new Map<string, FigureContent>();

/**
 * What a figure holds while nothing is known of it: Svelte keeps what the server wrote when the two differ
 * (https://svelte.dev/docs/svelte/runtime-warnings, hydration_html_changed), but not against an empty text.
 */
export const AS_WRITTEN = ' ';

/** The content of a figure; undefined where it already stands in the page. */
export const contentOf = (key: string): FigureContent | undefined => contents.get(key);

/** Keeps the contents of a page's figures for the time of its drawing. */
export function keepContents(found: FigureContents): void {
	for (const [key, content] of Object.entries(found)) contents.set(key, content);
}

let isStarted = false;

/** Whether the first page is alive. */
export const hasStarted = (): boolean => isStarted;

/** Called once the first page is alive; from then on pages come without their HTML. */
export const start = (): void => {
	isStarted = true;
};

/** Brings the contents of a page's figures, unless its HTML did. `url` is the page's address. */
export async function fetchContents(url: URL, fetch: typeof globalThis.fetch): Promise<void> {
	if (!isStarted) return;
	const response = await fetch(new URL('figures.json', url));
	if (!response.ok) throw new Error(`${response.url} answers ${response.status}`);
	keepContents((await response.json()) as FigureContents);
}
