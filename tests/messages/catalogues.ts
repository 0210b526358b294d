import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Message } from '#lib/i18n/translate.ts';

const FOLDER = 'src/lib/i18n/messages';

/** Every language that has messages. */
export const languages = readdirSync(FOLDER).sort();

/** All messages of a language with the file that each stands in, as pairs: a key may stand in two files by mistake. */
export function entriesOf(language: string): [key: string, message: Message, file: string][] {
	const folder = join(FOLDER, language);
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
		file.endsWith('.json')
	);
	return files.flatMap((file) => {
		const messages = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Record<string, Message>;
		return Object.entries(messages).map(([key, message]): [string, Message, string] => [key, message, file]);
	});
}

/** Every form of a message with its plural category; a plain message has the one form. */
export const formsOf = (message: Message): Record<string, string> =>
	typeof message === 'string' ? { plain: message } : message;

/** Names of the placeholders of a text, sorted, each once. */
export const placeholdersOf = (text: string): string[] =>
	[...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name))].sort();
