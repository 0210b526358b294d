/** One weight of one family, as drawn on pages, in files and measured by `text/measure.ts`. */
export interface Face {
	/** CSS family. */
	family: 'Source Serif 4' | 'Source Sans 3';
	weight: 400 | 600;
	/** The npm package and file that the subset is cut from (OFL 1.1). */
	source: string;
}

/** Every face by the short name that charts use. */
export const FACES = {
	serif: {
		family: 'Source Serif 4',
		weight: 400,
		source: '@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf'
	},
	serifBold: {
		family: 'Source Serif 4',
		weight: 600,
		source: '@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf'
	},
	sans: {
		family: 'Source Sans 3',
		weight: 400,
		source: '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf'
	},
	sansBold: {
		family: 'Source Sans 3',
		weight: 600,
		source: '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf'
	}
} as const satisfies Record<string, Face>;

/** Short name of a face. */
export type FaceName = keyof typeof FACES;

/**
 * What stands in when a font file is not there: the same order on pages and in SVG files. The “fitted” ones are common
 * faces brought to the width of ours by `app.css`, so that lines and labels keep their places.
 */
const STACKS: Record<Face['family'], string> = {
	'Source Serif 4': "'Source Serif 4', 'Fitted Georgia', 'Fitted Times', Georgia, serif",
	'Source Sans 3': "'Source Sans 3', 'Fitted Arial', Arial, sans-serif"
};

/** The families as CSS declarations, for the page's style sheet. */
export const familyVariables = (): string =>
	`--serif:${STACKS['Source Serif 4']};--sans:${STACKS['Source Sans 3']}`;

/** The glyph sets that each face is cut into; a page loads only the sets that its text needs. */
export const GLYPH_SETS = {
	/** What English needs, and what a first view waits for: kept small. */
	latin: [
		[0x20, 0x7e],
		[0xa0, 0xa0],
		[0xab, 0xab],
		[0xb7, 0xb7],
		[0xbb, 0xbb],
		[0x2011, 0x2014],
		[0x2018, 0x201e],
		[0x2026, 0x2026],
		[0x2212, 0x2212]
	],
	/** Polish, Lithuanian, Latvian, Czech, German and Belarusian in Latin letters: the languages of names in the data. */
	latinExtended: [
		[0xa1, 0xaa],
		[0xac, 0xb6],
		[0xb8, 0xba],
		[0xbc, 0xff],
		[0x104, 0x107],
		[0x10c, 0x10d],
		[0x116, 0x119],
		[0x12e, 0x12f],
		[0x141, 0x144],
		[0x15a, 0x15b],
		[0x160, 0x161],
		[0x16a, 0x16d],
		[0x172, 0x173],
		[0x179, 0x17e],
		[0x2010, 0x2010],
		[0x2022, 0x2022],
		[0x202f, 0x202f],
		[0x2190, 0x2193],
		[0x2264, 0x2265]
	],
	cyrillic: [
		[0x400, 0x45f],
		[0x490, 0x491],
		[0x2116, 0x2116]
	]
} as const satisfies Record<string, readonly (readonly [number, number])[]>;

/** CSS classes of the faces, used by the text of drawings on pages and inside files. */
export const faceRules = (): string =>
	Object.entries(FACES)
		.map(([name, face]) => `.face-${name}{font-family:${STACKS[face.family]};font-weight:${face.weight}}`)
		.join('');
