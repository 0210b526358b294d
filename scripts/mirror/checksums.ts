import { createHash } from 'node:crypto';
import { byPath, type SiteFiles } from './read-site.ts';

/** The list that `sha256sum --check` reads: a line a file, checksum, two spaces, name, in the order of the names. */
export const checksumList = (files: SiteFiles): string =>
	[...files]
		.sort(byPath)
		.map(([name, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`)
		.join('');
