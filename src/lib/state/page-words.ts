import type { Labels } from '#lib/data/labels.ts';
import type { MessagePart } from '#lib/i18n/catalogue.ts';
import { loadWords, withLabels, type Words } from '#lib/i18n/words.ts';

/** What the data of every page hold besides its own. */
interface WordedPage {
	words: Words;
	/** Words of the codes. */
	codes: Labels;
	/** Words of the English texts among the data of the page. */
	texts: Labels;
}

/** The words of a page, those of its data included. */
export const pageWords = ({ words, codes, texts }: WordedPage): Words =>
	withLabels(words, new Map([...codes, ...texts]));

/** The words that a kind of page brings besides those of every page, which its parent has. */
export const wordsWith = (
	{ words, codes }: Pick<WordedPage, 'words' | 'codes'>,
	...parts: readonly MessagePart[]
): Promise<Words> => loadWords(words.lang, codes, ['site', ...parts]);
