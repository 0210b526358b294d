import { extname } from 'node:path';
import { HEADER_RULES, valueAt } from './header-rules.ts';
import { TEXT_TYPES } from './types.ts';

/** Whether brotli makes a file smaller; pictures and fonts are compressed already. */
export const isText = (file: string): boolean => extname(file) in TEXT_TYPES;

/** Headers of an answer at a path of the site: those of the list, and the type of the file, where it is a text. */
export function headersOf(file: string, pathname: string): Record<string, string> {
	const type = TEXT_TYPES[extname(file)];
	return { ...(type && { 'Content-Type': type }), ...headersAt(pathname) };
}

/** Headers of any answer at a path, whatever file it is. */
export const headersAt = (pathname: string): Record<string, string> =>
	Object.fromEntries(
		HEADER_RULES.map((rule) => [rule.name, valueAt(rule, pathname)]).filter(([, value]) => value !== '')
	);
