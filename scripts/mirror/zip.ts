import { zipSync, type Zippable } from 'fflate';
import type { SiteFiles } from './read-site.ts';

/** Files that hold nothing that could be made smaller. */
const PACKED = /\.(woff2|png|zip)$/;

/**
 * Packs files into a zip, within a folder of that name. The same files give the same bytes on every machine: the compressor is
 * plain JavaScript, and each file has the time 12:00 of the given day, which a zip writes without a zone.
 */
export function zip(files: SiteFiles, folder: string, day: string): Uint8Array {
	const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
	// The zip holds what a clock on the wall would show, so this has to be a local time.
	const mtime = new Date(year, month - 1, date, 12);
	const entries = [...files].map(([path, bytes]): [string, Zippable[string]] => [
		`${folder}/${path}`,
		[bytes, { level: PACKED.test(path) ? 0 : 6 }]
	]);
	return zipSync(Object.fromEntries(entries), { mtime });
}
