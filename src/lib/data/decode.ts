import type { Problem } from '#lib/data/problems.ts';

/** The text of a file and whether its bytes were UTF-8. */
export interface Decoded {
	readonly text: string;
	readonly problems: readonly Problem[];
}

/**
 * Decodes bytes as UTF-8. Where they are not, the text has U+FFFD in the place of what could not be read, so
 * that the check of the cells can name every line; a byte order mark stays in the text for the same reason.
 */
export function decodeUtf8(file: string, bytes: Uint8Array): Decoded {
	try {
		return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), problems: [] };
	} catch {
		const problem: Problem = {
			file,
			line: 0,
			column: '',
			value: null,
			reason: 'is not UTF-8',
			fix: 'save it in the encoding UTF-8'
		};
		return { text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), problems: [problem] };
	}
}
