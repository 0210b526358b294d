import { readFileSync } from 'node:fs';

/** Another address of the site: an ordinary one, one for Tor Browser, or one where files can be had. */
export interface Mirror {
	url: string;
	kind: 'clear' | 'onion' | 'file';
	/** Days, `2026-03-19`: since when it has been there, and when somebody last looked. */
	since: string;
	checked: string;
}

const KEYS = ['url', 'kind', 'since', 'checked'] as const;

/** Whether each value is what the list may hold. */
const RIGHT: Readonly<Record<(typeof KEYS)[number], RegExp>> = {
	url: /^https?:\/\/[^\s"<>]+$/,
	kind: /^(clear|onion|file)$/,
	since: /^\d{4}-\d{2}-\d{2}$/,
	checked: /^\d{4}-\d{2}-\d{2}$/
};

/**
 * Reads the text of a list of mirrors. A wrong entry could lead readers to somebody else, so it stops the build: throws with the
 * place and the value.
 */
export function parseMirrors(text: string): Mirror[] {
	const list: unknown = JSON.parse(text);
	if (!Array.isArray(list)) throw new Error('static/mirrors.json is not a list');
	return list.map((entry: unknown, i) => {
		const row = Object(entry) as Record<string, unknown>;
		for (const key of KEYS)
			if (!RIGHT[key].test(String(row[key])))
				throw new Error(`static/mirrors.json, entry ${i + 1}: “${key}” is “${String(row[key])}”`);
		return row as unknown as Mirror;
	});
}

/** Every other address that the project knows of. */
export const mirrors: readonly Mirror[] = parseMirrors(readFileSync('static/mirrors.json', 'utf8'));
