import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Files of a site by their path, `people/index.html`, in the order of their paths. */
export type SiteFiles = ReadonlyMap<string, Uint8Array>;

/** What `npm run compress` adds: it is made from the rest, and differs from one version of Node to another. */
const COMPRESSED = /\.(br|gz)$/;

/** Order by code units: the same on every machine, whatever its language. */
export const byPath = ([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number =>
	one < other ? -1 : Number(one > other);

/** Reads a built site. Throws where there is none, and says what makes one. */
export async function readSite(folder: string): Promise<SiteFiles> {
	if (!existsSync(join(folder, 'index.html')))
		throw new Error(`There is no built site in ${folder}/ yet. Run \`npm run build\` first.`);
	const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && !COMPRESSED.test(entry.name))
		.map((entry) => join(entry.parentPath, entry.name));
	const read = paths.map(async (path): Promise<[string, Uint8Array]> => {
		return [path.slice(join(folder, '/').length).replaceAll('\\', '/'), await readFile(path)];
	});
	return new Map((await Promise.all(read)).sort(byPath));
}

/** The text of a file of the site; throws where the site lacks it. */
export function textOf(site: SiteFiles, path: string): string {
	const bytes = site.get(path);
	if (bytes === undefined) throw new Error(`the built site has no ${path}: run \`npm run build\` again`);
	return new TextDecoder().decode(bytes);
}
