import type { Message } from '#lib/i18n/message.ts';
import { createTranslate } from '#lib/i18n/translate.ts';
import type { Words } from '#lib/i18n/words.ts';
import { wordsIn } from '#lib/server/words.ts';
import { entriesOf } from '../messages/catalogues.ts';
import { stretch } from './stretch.ts';

const stretchMessage = (message: Message): Message =>
	typeof message === 'string'
		? stretch(message)
		: { other: stretch(message.other), ...(message.one === undefined ? {} : { one: stretch(message.one) }) };

/** English messages in the made-up language. */
export const stretchMessages = (
	entries: readonly [key: string, message: Message][]
): Record<string, Message> =>
	Object.fromEntries(entries.map(([key, message]) => [key, stretchMessage(message)]));

const words = wordsIn('en');

/** The made-up language's words, for a look at the layouts without a build. */
export const stretchedWords: Words = {
	...words,
	format: { ...words.format, month: (index) => stretch(words.format.month(index)) },
	t: createTranslate('en', stretchMessages(entriesOf('en'))),
	label: stretch,
	code: (set, code) => stretch(words.code(set, code))
};
