import { monthOf, parsePartialDate } from '#lib/data/partial-date.ts';
import type { Filters } from '#lib/stats/filters.ts';

/** Joins several values of one key: no id has it, and no address escapes it. */
export const SEPARATOR = '~';

/** What an address gives for one filter, and whether it had to be dropped or changed in part. */
export interface Reading<Value> {
	value: Value;
	isRepaired: boolean;
}

/** The chosen ones of the known values, each once, in the order of the known ones. */
export const inOrder = <Value extends string>(
	known: readonly Value[],
	chosen: readonly string[]
): Value[] => {
	const wanted = new Set(chosen);
	return [...new Set(known)].filter((value) => wanted.has(value));
};

/** A list from all texts that stand under its key. Unknown values and second copies are dropped; any order is right. */
export function readList<Value extends string>(
	texts: readonly string[],
	known: readonly Value[]
): Reading<Value[]> {
	const written = texts.flatMap((text) => text.split(SEPARATOR));
	const value = inOrder(known, written);
	return { value, isRepaired: value.length < written.length };
}

/** A period from all texts that stand under its two keys: within the data, and its end not before its start. */
export function readPeriod(
	fromTexts: readonly string[],
	toTexts: readonly string[],
	reach: { first: string; last: string }
): Reading<Pick<Filters, 'from' | 'to'>> {
	const from = readMonth(fromTexts, reach);
	const to = readMonth(toTexts, reach);
	const isReversed = from.value !== null && to.value !== null && from.value > to.value;
	return {
		value: isReversed ? { from: to.value, to: from.value } : { from: from.value, to: to.value },
		isRepaired: isReversed || from.isRepaired || to.isRepaired
	};
}

function readMonth(
	texts: readonly string[],
	{ first, last }: { first: string; last: string }
): Reading<string | null> {
	const month = texts.find(isMonth);
	if (month === undefined) return { value: null, isRepaired: texts.length > 0 };
	const value = month < first ? first : month > last ? last : month;
	return { value, isRepaired: texts.length > 1 || value !== month };
}

const isMonth = (text: string): boolean => parsePartialDate(text).ok && monthOf(text) === text;

/** Search words from all texts that stand under their key. */
export function readName(texts: readonly string[]): Reading<string> {
	const [text = '', ...others] = texts;
	const value = foldLatin(text);
	return { value, isRepaired: others.length > 0 || value !== text };
}

/**
 * Plain Latin letters and digits, words joined by `-`. Search words come here folded, and stay what they are; this only
 * cleans an address that somebody has changed, so that no page needs the letters and names of the search to read it.
 */
export const foldLatin = (text: string): string =>
	text
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
