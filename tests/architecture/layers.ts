import { importsOf } from './imports.ts';
import type { SourceFile } from './source-files.ts';

/**
 * Number of each folder's layer: a file imports only from its own layer and those with a smaller number.
 * Words, widths and colours lie under the numbers of the figures and above the data.
 */
const LAYERS: readonly (readonly [folder: string, layer: number])[] = [
	['src/lib/data/', 1],
	['src/lib/text/', 1.5],
	['src/lib/theme/', 1.5],
	['src/lib/i18n/', 1.5],
	['src/lib/stats/', 2],
	['src/lib/charts/', 3],
	['src/lib/render/', 4],
	['src/lib/state/', 5],
	['src/lib/components/', 5],
	['src/lib/server/', 5.5],
	['src/', 6]
];

const layerOf = (path: string): number | undefined => LAYERS.find(([folder]) => path.startsWith(folder))?.[1];

const SERVER = 'src/lib/server/';

/** Imports from a higher layer, of build-time code into pages, and out of the folder by more than one step. */
export function faultsOfImports(file: SourceFile): string[] {
	return importsOf(file).flatMap(({ written, target }) => {
		const fault = faultOf(file.path, written, target);
		return fault ? [`${file.path}: imports ${written}, ${fault}`] : [];
	});
}

function faultOf(path: string, written: string, target: string): string | null {
	if (/^(\.\.\/){2}/.test(written)) return 'which climbs out of its folder more than once: write #lib/…';
	const own = layerOf(path) ?? 0;
	if ((layerOf(target) ?? 0) > own) return 'of a higher layer';
	if (target.startsWith(SERVER) && own < 6 && !path.startsWith(SERVER))
		return 'which exists only at build time';
	return null;
}
