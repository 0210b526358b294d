import type { MessageParams } from '#lib/i18n/translate.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { Sample, SplitCount } from '#lib/stats/coverage-sample.ts';
import type { PublishedNumber } from '#lib/stats/key-numbers.ts';

type Number = Omit<PublishedNumber, 'sourceIds'>;

/** A published count, formatted. */
export const newestParams = (
	{ value, date, countedBy }: Number,
	{ format, label }: Words
): MessageParams => ({
	held: format.number(value),
	date: format.date(date),
	counter: label(countedBy)
});

/** The documented people beside everyone recognised, formatted. */
export const sampleParams = (people: number, ever: Number, { format, label }: Words): MessageParams => ({
	people: format.number(people),
	recognised: format.number(ever.value),
	counter: label(ever.countedBy),
	date: format.date(ever.date)
});

/** Women among the documented people beside women among those held, formatted. */
export const comparedParams = (
	{ people, women }: Pick<Sample, 'people' | 'women'>,
	count: Omit<SplitCount, 'sourceIds'>,
	{ format, label }: Words
): MessageParams => ({
	people: format.number(people),
	women: format.number(women),
	share: format.percent(women / people),
	date: format.date(count.date),
	held: format.number(count.held),
	heldWomen: format.number(count.women),
	heldShare: format.percent(count.women / count.held),
	counter: label(count.countedBy)
});
