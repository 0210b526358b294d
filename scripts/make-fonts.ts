/**
 * Cuts our faces out of the npm packages: `npm run fonts`.
 * Writes the woff2 subsets and `fonts.css` for pages, and `metrics.json`, the widths that labels are placed by.
 * Needed only when a face or a glyph set in `src/lib/theme/faces.ts` changes.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import * as fontkit from 'fontkit';
import subsetFont from 'subset-font';
import { FACES, GLYPH_SETS, type Face } from '#lib/theme/faces.ts';

const require = createRequire(import.meta.url);
const FONT_FOLDER = 'src/lib/theme/fonts';

/** Advance widths in thousandths of the em, one row a range of code points. */
type FaceMetrics = Record<string, (number | null)[]>;

const range = ([first, last]: readonly [number, number]): number[] =>
	Array.from({ length: last - first + 1 }, (_, i) => first + i);

function measureFace(file: Buffer): FaceMetrics {
	const font = fontkit.create(file) as fontkit.Font;
	const widthOf = (code: number): number | null =>
		font.hasGlyphForCodePoint(code)
			? Math.round((font.glyphForCodePoint(code).advanceWidth / font.unitsPerEm) * 1000)
			: null;
	const ranges = Object.values(GLYPH_SETS).flat();
	return Object.fromEntries(ranges.map((r) => [r[0], range(r).map(widthOf)]));
}

async function writeSubset(name: string, set: keyof typeof GLYPH_SETS, file: Buffer): Promise<number> {
	const text = GLYPH_SETS[set]
		.flatMap(range)
		.map((code) => String.fromCodePoint(code))
		.join('');
	const woff2 = await subsetFont(file, text, {
		targetFormat: 'woff2',
		noLayoutClosure: true,
		noHinting: true
	});
	await writeFile(`${FONT_FOLDER}/${name}-${set}.woff2`, woff2);
	return woff2.length;
}

const hex = (code: number): string => code.toString(16).toUpperCase();

function fontFaceRule(name: string, face: Face, set: keyof typeof GLYPH_SETS): string {
	const ranges = GLYPH_SETS[set].map(([a, b]) => (a === b ? `U+${hex(a)}` : `U+${hex(a)}-${hex(b)}`));
	return [
		'@font-face {',
		`\tfont-family: '${face.family}';`,
		`\tfont-weight: ${face.weight};`,
		`\tsrc: url('./${name}-${set}.woff2') format('woff2');`,
		'\tfont-display: optional;',
		`\tunicode-range: ${ranges.join(', ')};`,
		'}'
	].join('\n');
}

const metrics: Record<string, FaceMetrics> = {};
const rules: string[] = ['/* Written by scripts/make-fonts.ts. */'];
for (const [name, face] of Object.entries(FACES)) {
	const file = await readFile(require.resolve(face.source));
	metrics[name] = measureFace(file);
	for (const set of Object.keys(GLYPH_SETS) as (keyof typeof GLYPH_SETS)[]) {
		const bytes = await writeSubset(name, set, file);
		rules.push(fontFaceRule(name, face, set));
		console.log(`${name}-${set}.woff2  ${bytes} bytes`);
	}
}
await writeFile('src/lib/theme/fonts/fonts.css', rules.join('\n\n') + '\n');
await writeFile('src/lib/text/metrics.json', JSON.stringify(metrics) + '\n');
