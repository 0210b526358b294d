import { termInWords } from '#lib/i18n/terms.ts';
import type { MessageParams } from '#lib/i18n/translate.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { FeaturedCase } from '#lib/stats/featured-case.ts';
import type { OverviewNumbers } from '#lib/stats/overview.ts';

/** What the three takeaways say, formatted. */
export function takeawayParams(numbers: OverviewNumbers, { format, label }: Words): MessageParams {
	const [first, second, third] = numbers.largest;
	if (!first || !second || !third) throw new Error('waves.csv: the takeaways need three large waves');
	return {
		count: numbers.wave.released,
		released: format.number(numbers.wave.released),
		date: format.date(numbers.wave.date),
		held: format.number(numbers.held.value),
		heldDate: format.date(numbers.held.date),
		countedBy: label(numbers.held.countedBy),
		first: format.number(first.released),
		firstDate: format.date(first.date),
		second: format.number(second.released),
		secondDate: format.date(second.date),
		third: format.number(third.released),
		thirdDate: format.date(third.date),
		complaints: format.number(numbers.complaints.value),
		complaintsDate: format.date(numbers.complaints.date),
		cases: format.number(numbers.tortureCases.value),
		casesDate: format.date(numbers.tortureCases.date)
	};
}

/** What is said of one featured case, formatted. */
export const caseParams = (featured: FeaturedCase, words: Words): MessageParams => ({
	name: words.nameOf(featured),
	arrested: words.format.date(featured.arrested),
	sentenced: words.format.date(featured.sentenced),
	term: termInWords(featured.years, words),
	released: words.format.date(featured.released),
	count: featured.daysHeld,
	days: words.format.number(featured.daysHeld)
});
