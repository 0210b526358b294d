import type { Message } from './message.ts';
import type datapage from './messages/datapage/en.json';
import type figures from './messages/figures/en.json';
import type site from './messages/en.json';
import type method from './messages/method/en.json';
import type overview from './messages/overview/en.json';
import type people from './messages/people/en.json';
import type safety from './messages/safety/en.json';
import type waves from './messages/waves/en.json';

/**
 * The parts of a catalogue: `site` is what every page may show, and comes with each; the others are the words of one kind of page,
 * and come with it. A part's name is the first word of its keys and its folder below `messages/`.
 */
interface EnglishParts {
	site: typeof site;
	method: typeof method;
	datapage: typeof datapage;
	safety: typeof safety;
	figures: typeof figures;
	overview: typeof overview;
	people: typeof people;
	waves: typeof waves;
}

/** Name of a part of the catalogue. */
export type MessagePart = keyof EnglishParts;

/** Every part. */
export const MESSAGE_PARTS = [
	'site',
	'method',
	'datapage',
	'safety',
	'figures',
	'overview',
	'people',
	'waves'
] as const satisfies readonly MessagePart[];

/** Key of a message: the English catalogue has them all, and every other has the same. */
export type MessageKey = { [Part in MessagePart]: keyof EnglishParts[Part] }[MessagePart];

/** All messages of one language. */
export type Catalogue = Readonly<Record<MessageKey, Message>>;

/** How a language brings each part of its catalogue: with every key that English has. */
export type CatalogueParts = {
	readonly [Part in MessagePart]: () => Promise<{
		default: Readonly<Record<keyof EnglishParts[Part], Message>>;
	}>;
};
