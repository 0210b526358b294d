import type { MessageKey } from '#lib/i18n/catalogue.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { HeldCount } from './series.ts';

/** Words for those who count, by their name in the data; another keeps that name. */
const COUNTERS: Readonly<Record<string, MessageKey>> = {
	Viasna: 'held-over-time.counter.viasna',
	'Human rights community': 'held-over-time.counter.community',
	Dissidentby: 'held-over-time.counter.dissidentby',
	'Other (as cited)': 'held-over-time.counter.not-named'
};

/** Who counted. */
export const counterWords = (countedBy: string, { t, label }: Words): string => {
	const key = COUNTERS[countedBy];
	return key === undefined ? label(countedBy) : t(key);
};

/** What a sentence about a count needs, in words. */
export const countParams = (
	{ held, date, countedBy }: HeldCount,
	words: Words
): { count: number; held: string; date: string; counter: string } => ({
	count: held,
	held: words.format.number(held),
	date: words.format.date(date),
	counter: counterWords(countedBy, words)
});
