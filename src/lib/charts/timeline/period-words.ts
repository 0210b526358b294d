import { lastDay, monthOf, type PartialDate } from '#lib/data/partial-date.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { TimelineOptions } from './options.ts';
import type { Selection } from './selection.ts';

/** The drawn time in words: as chosen, or from the month of the first event to that of the as-of day. */
export function periodInWords(selection: Selection, options: TimelineOptions, { format }: Words): string {
	const from = options.from ?? monthOrDay(selection.period.from);
	const to = options.to ?? monthOrDay(selection.period.to);
	return lastDay(from) === lastDay(to) ? format.date(from) : format.dateRange(from, to);
}

const monthOrDay = (date: PartialDate): PartialDate => monthOf(date) ?? date;
