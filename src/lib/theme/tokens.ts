/** A colour's two values: on light paper and on dark. */
interface Token {
	light: string;
	dark: string;
}

/**
 * Every colour of the site, by what it means. Change a colour here and it changes on pages, in figures and in files.
 * `held` is custody and arrest, `freed` is release, `ink` is text and sentences; the tints are for areas only.
 */
export const COLORS = {
	paper: { light: '#faf8f4', dark: '#151311' },
	ink: { light: '#1d1b19', dark: '#f1ece4' },
	muted: { light: '#6b655d', dark: '#a59d92' },
	rule: { light: '#d9d3c8', dark: '#37322c' },
	held: { light: '#b3202c', dark: '#ef6b6f' },
	heldTint: { light: '#f0dcd8', dark: '#3a2223' },
	freed: { light: '#0c6b70', dark: '#58c1c4' },
	freedTint: { light: '#dbe8e5', dark: '#1b302f' },
	band: { light: '#efeae0', dark: '#24201c' }
} as const satisfies Record<string, Token>;

/** Name of a colour: what a mark carries until a renderer spells it. */
export type ColorName = keyof typeof COLORS;

/** Themes that files can be drawn in. */
export type Theme = 'light' | 'dark';

/** How a renderer spells a colour name. */
export type Paint = (color: ColorName) => string;

/** For pages: CSS variables, so that one drawing follows the reader's theme. */
export const pagePaint: Paint = (color) => `var(--${kebab(color)})`;

/** For files: the colour itself. */
export const filePaint =
	(theme: Theme): Paint =>
	(color) =>
		COLORS[color][theme];

/** The colours of one theme as CSS declarations, for the page's style sheet. */
export const cssVariables = (theme: Theme): string =>
	Object.entries(COLORS)
		.map(([name, token]) => `--${kebab(name)}:${token[theme]}`)
		.join(';');

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
