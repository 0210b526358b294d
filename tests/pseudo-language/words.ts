import type { Catalogue } from '#lib/i18n/catalogue.ts';
import type { Message } from '#lib/i18n/message.ts';
import { createTranslate } from '#lib/i18n/translate.ts';
import type { Words } from '#lib/i18n/words.ts';
import { wordsIn } from '#lib/server/words.ts';
import { catalogueIn } from '../messages/catalogues.ts';
import { stretch } from './stretch.ts';

/** A message of the made-up language. */
export const stretchMessage = (message: Message): Message =>
	typeof message === 'string'
		? stretch(message)
		: { other: stretch(message.other), ...(message.one === undefined ? {} : { one: stretch(message.one) }) };

/** The catalogue of the made-up language. */
export const stretchedCatalogue = Object.fromEntries(
	Object.entries<Message>(catalogueIn('en')).map(([key, message]) => [key, stretchMessage(message)])
) as Catalogue;

const words = wordsIn('en');

/** The made-up language's words, for a look at the layouts without a build. */
export const stretchedWords: Words = {
	...words,
	format: { ...words.format, month: (index) => stretch(words.format.month(index)) },
	t: createTranslate('en', stretchedCatalogue),
	label: stretch,
	code: (set, code) => stretch(words.code(set, code))
};
