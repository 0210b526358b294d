import { LANGUAGE_TAGS } from '#lib/i18n/languages.ts';
import { copyNames } from '#lib/server/copy-names.ts';
import { car } from './car.ts';
import { checksumList } from './checksums.ts';
import { copyWords } from './copy-words.ts';
import { offlineSite } from './offline-site.ts';
import { textOf, type SiteFiles } from './read-site.ts';
import { releaseOf } from './release.ts';
import { singleFile } from './single-file.ts';
import { zip } from './zip.ts';

/** Every copy by its name, the list of checksums last, and the root CID of the archive. */
export interface Copies {
	files: SiteFiles;
	root: string;
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Makes all copies of a built site. */
export async function makeCopies(site: SiteFiles): Promise<Copies> {
	const release = releaseOf(site);
	const names = copyNames(release.version);
	const files = new Map<string, Uint8Array>();
	const offline = new Map<string, string>();
	for (const lang of LANGUAGE_TAGS) {
		const words = await copyWords(lang, release);
		offline.set(lang, words.offline);
		files.set(names.overview(lang), bytes(singleFile(site, lang, words.file)));
	}
	const archive = await car(site);
	files.set(names.car, archive.bytes);
	files.set(names.zip, zip(site, folderOf(names.zip), release.asOf));
	const still = offlineSite(site, (lang) => offline.get(lang) ?? '');
	files.set(names.offline, zip(still, folderOf(names.offline), release.asOf));
	files.set(names.mirrors, bytes(textOf(site, names.mirrors)));
	files.set(names.sums, bytes(checksumList(files)));
	return { files, root: archive.root };
}

/** The folder that a zip is unpacked into. */
const folderOf = (name: string): string => name.replace(/\.zip$/, '');
