/** Values of our keys in a query; null is left out. */
export type KeyValues = Readonly<Record<string, string | null>>;

/** A query with our keys set anew. What others keep in it stays as it is written, before ours. */
export function withKeys(search: string, values: KeyValues): string {
	const others = search
		.slice(1)
		.split('&')
		.filter((part) => part !== '' && !Object.hasOwn(values, keyOf(part)));
	const ours = Object.entries(values).flatMap(([key, value]) => (value === null ? [] : [`${key}=${value}`]));
	const query = [...others, ...ours].join('&');
	return query === '' ? '' : `?${query}`;
}

/** The key as a browser reads it, whatever escapes it is written with. */
const keyOf = (part: string): string => [...new URLSearchParams(part).keys()][0] ?? '';
