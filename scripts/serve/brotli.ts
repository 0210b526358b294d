import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const compress = promisify(brotliCompress);

/** Bytes of a text as a host sends them that compresses ahead of time: brotli at its best quality. */
export const brotli = (bytes: Buffer): Promise<Buffer> =>
	compress(bytes, {
		params: {
			[constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
			[constants.BROTLI_PARAM_SIZE_HINT]: bytes.length
		}
	});

/** Reads files compressed, each compressed once: the first reading must not count into a measured time. */
export function brotliReader(): (file: string) => Promise<Buffer> {
	const cache = new Map<string, Promise<Buffer>>();
	return (file) => {
		const known = cache.get(file) ?? readFile(file).then(brotli);
		cache.set(file, known);
		return known;
	};
}
