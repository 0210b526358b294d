const NO_BREAK = '\u00A0';

/** After a word of one or two letters: prepositions and conjunctions belong to what follows. */
const AFTER_SHORT_WORD = /(?<=(?:^|[\s(«„])\p{Script=Cyrillic}{1,2}) /giu;

/** Between a number and what it counts, between groups of its digits, and before a dash. */
const AFTER_NUMBER = /(?<=\d) (?=\p{L}|\d{3}(?!\d))/gu;
const BEFORE_DASH = / (?=–)/g;

/** The full stop of an abbreviated year ends the sentence too. */
const AFTER_YEAR = /(?<=\sг\.)\.(?!\.)/g;

/** Quotation marks within quotation marks: „…“ in «…». */
function innerQuotes(text: string): string {
	let depth = 0;
	return text.replace(/[«»]/g, (mark) => {
		if (mark === '«') return depth++ === 0 ? mark : '„';
		depth = Math.max(0, depth - 1);
		return depth === 0 ? mark : '“';
	});
}

/**
 * A text in the typography of Belarusian and Russian: short words, numbers and dashes are not torn from their neighbours at
 * the end of a line, and a quotation within another has quotation marks of its own.
 */
export const bindWords = (text: string): string =>
	innerQuotes(text)
		.replace(AFTER_YEAR, '')
		.replace(AFTER_SHORT_WORD, NO_BREAK)
		.replace(AFTER_NUMBER, NO_BREAK)
		.replace(BEFORE_DASH, NO_BREAK);
