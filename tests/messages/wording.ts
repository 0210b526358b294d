/** Texts of one language with what they translate, from messages and labels alike. */
export interface Worded {
	/** Key of the message or of the label. */
	key: string;
	english: string;
	text: string;
}

/** Latin letters in a Cyrillic word, which look alike and are not; a digit before them is a name of ours. */
const MIXED = /\p{Script=Cyrillic}[a-z]|[a-z]\p{Script=Cyrillic}/iu;

/** The state's word, outside quotation marks. */
const EXTREMISM = /(?:экстр[эе]міс|экстремис|экстрэмізм|экстремизм)\p{L}*/giu;

/** Soft signs of the classical spelling: the official one writes «светла», «зваротны». */
const CLASSICAL = /[сз]ь[вмнлцдз](?!а?б)|ль[лй]|ньня|цьця|плян|клюб|кляс|лягер/iu;

/** Words that are written so in the official spelling too. */
const OFFICIAL = /пісьм|восьм|возьм|людзьм|дзецьм|сьці(?!\p{L})|Вільн|Кузьм|Казьм/giu;

/** What is wrong with a text in Belarusian or Russian, in words; empty for a right one. */
export function faultsOfWording({ text }: Pick<Worded, 'text'>, language: string): string[] {
	return [
		...(MIXED.test(text.replace(/\{\w+\}/g, ' ')) ? ['mixes alphabets'] : []),
		...(isInQuotes(text) ? [] : ['“extremist” without quotation marks']),
		...(language === 'be' && CLASSICAL.test(text.replace(OFFICIAL, '')) ? ['classical spelling'] : []),
		...(/["“”](?!\p{L}*[»“])/u.test(text.replace(/„[^“]*“/gu, '')) ? ['foreign quotation marks'] : []),
		...(/[а-яёіў] - [а-яёіў]/iu.test(text) ? ['a hyphen for a dash'] : [])
	];
}

function isInQuotes(text: string): boolean {
	return [...text.matchAll(EXTREMISM)].every(({ index }) => {
		const before = text.slice(0, index);
		return count(before, /[«„]/g) > count(before, /[»“]/g);
	});
}

const count = (text: string, pattern: RegExp): number => (text.match(pattern) ?? []).length;

const MONTHS = 'January February March April May June July August September October November December'.split(
	' '
);

/**
 * Numbers in digits that a text states, each once, leading noughts, placeholders and the marks between groups of digits aside.
 * The month of an ISO date is left out, since a translation writes it as a word.
 */
export const numbersIn = (text: string): string[] => {
	const plain = text
		.replace(/\{\w+\}/g, ' ')
		.replace(/\b(\d{4})-(\d\d)(?:-(\d\d))?\b/g, (_, year: string, month: string, day: string | undefined) =>
			[day ?? '', MONTHS[Number(month) - 1] ?? '', year].join(' ')
		)
		.replace(/(?<!\d)\d{1,3}(?:[,\s]\d{3})+(?!\d)/g, (digits) => digits.replace(/\D/g, ''));
	return [...new Set(plain.match(/\d+/g)?.map((digits) => String(Number(digits))))];
};

/** What the first list has and the second has not. */
export const lacking = (wanted: readonly string[], given: readonly string[]): string[] =>
	wanted.filter((one) => !given.includes(one));
