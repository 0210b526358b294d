import type { Catalogue, MessageKey } from './catalogue.ts';
import type { Message } from './message.ts';

/** What fills the `{placeholders}`: words and numbers already formatted, and `count`, the number that chooses the form. */
export type MessageParams = Readonly<Record<string, string | number>>;

/** Words for a key; throws where the key or a placeholder is missing, so that no page is built with a hole. */
export type Translate = (key: MessageKey, params?: MessageParams) => string;

/**
 * A translator for one language, by its BCP 47 tag, with the parts of the catalogue that its page needs. Plural rules are the
 * one part of `Intl` that every engine has for our languages. `bind` puts the no-break spaces of the language into the finished words.
 */
export function createTranslate(
	lang: string,
	catalogue: Partial<Catalogue>,
	bind: (text: string) => string = (text) => text
): Translate {
	const plural = new Intl.PluralRules(lang);
	return (key, params = {}) => {
		const message: Message | undefined = catalogue[key];
		if (message === undefined) throw new Error(`message “${key}” is missing in ${lang}`);
		return bind(fill(key, pickForm(key, message, params, plural), params));
	};
}

function pickForm(
	key: MessageKey,
	message: Message,
	params: MessageParams,
	plural: Intl.PluralRules
): string {
	if (typeof message === 'string') return message;
	if (params.count === undefined) throw new Error(`message “${key}” needs “count”`);
	return message[plural.select(Number(params.count))] ?? message.other;
}

function fill(key: MessageKey, text: string, params: MessageParams): string {
	return text.replace(/\{(\w+)\}/g, (_, name: string) => {
		const value = params[name];
		if (value === undefined) throw new Error(`message “${key}” needs “${name}”`);
		return String(value);
	});
}
