import {
	firstDay,
	lastDay,
	parsePartialDate,
	precisionOf,
	toUtc,
	type IsoDay
} from '#lib/data/partial-date.ts';
import type { Tables } from '#lib/data/tables.ts';
import type { Filters } from '#lib/stats/filters.ts';
import { withKeys } from './own-keys.ts';

/** A stretch of days, both ends included. */
export interface TimeSpan {
	from: IsoDay;
	to: IsoDay;
}

const DAY = 86_400_000;

/** The shortest stretch that is looked at, days. */
const SHORTEST = 7;

/** From one step of zooming to the next, and how much of the stretch a step aside moves it. */
const FACTOR = 2;
const SHARE_ASIDE = 0.5;

/** What a reader can do with the stretch that is shown. */
export type ZoomMove = 'in' | 'out' | 'earlier' | 'later' | 'whole';

/** The stretch that the tables fill: whole months, from the first dated event to the as-of day. */
export function wholeSpan(tables: Tables): TimeSpan {
	const dates = [...tables.arrests, ...tables.sentences, ...tables.releases].flatMap(({ date }) =>
		date !== null && precisionOf(date) !== 'year' ? [date] : []
	);
	const asOf = tables.dataset[0]?.asOf ?? '';
	const first = dates.reduce((least, date) => (date < least ? date : least), asOf).slice(0, 7);
	return { from: `${first}-01`, to: asOf };
}

/** The stretch that the period of filters covers within the whole, which it is where they choose none. */
export function spanOfFilters({ from, to }: Pick<Filters, 'from' | 'to'>, whole: TimeSpan): TimeSpan {
	const [first, last] = [firstDay(from ?? whole.from), lastDay(to ?? whole.to)];
	return {
		from: first > whole.from && first <= whole.to ? first : whole.from,
		to: last < whole.to && last >= whole.from ? last : whole.to
	};
}

/** The stretch after a move; `at` is the place that stays where it is, 0 at the left end and 1 at the right. */
export function moved(span: TimeSpan, whole: TimeSpan, move: ZoomMove, at = 0.5): TimeSpan {
	const [start, length] = [numberOf(span.from), lengthOf(span)];
	switch (move) {
		case 'in':
			return zoomed(start, length, length / FACTOR, whole, at);
		case 'out':
			return zoomed(start, length, length * FACTOR, whole, at);
		case 'earlier':
			return fitted(start - length * SHARE_ASIDE, length, whole);
		case 'later':
			return fitted(start + length * SHARE_ASIDE, length, whole);
		case 'whole':
			return whole;
	}
}

/** Two fingers on the time axis: how far they have spread, 1 is not at all, and where between its ends their middle was and is. */
export interface Pinch {
	ratio: number;
	from: number;
	to: number;
}

/** The stretch under two fingers: the time that was between them stays between them. */
export function pinched(start: TimeSpan, whole: TimeSpan, { ratio, from, to }: Pinch): TimeSpan {
	const length = lengthOf(start);
	const days = Math.max(length / ratio, Math.min(SHORTEST, length));
	return fitted(numberOf(start.from) + length * from - days * to, days, whole);
}

/** Whether a move would change nothing. */
export const isIdle = (span: TimeSpan, whole: TimeSpan, move: ZoomMove): boolean =>
	isSame(moved(span, whole, move), span);

/** Whether two stretches are the same. */
export const isSame = (a: TimeSpan, b: TimeSpan): boolean => a.from === b.from && a.to === b.to;

const zoomed = (start: number, length: number, next: number, whole: TimeSpan, at: number): TimeSpan => {
	const days = Math.max(next, Math.min(SHORTEST, length));
	return fitted(start + (length - days) * at, days, whole);
};

/** A stretch of a length that lies within the whole. */
function fitted(start: number, length: number, whole: TimeSpan): TimeSpan {
	const days = Math.min(Math.round(length), lengthOf(whole));
	const [first, last] = [numberOf(whole.from), numberOf(whole.to) - days + 1];
	const from = Math.max(first, Math.min(last, Math.round(start)));
	return { from: dayOf(from), to: dayOf(from + days - 1) };
}

const numberOf = (day: IsoDay): number => toUtc(day).getTime() / DAY;

const dayOf = (number: number): IsoDay => new Date(number * DAY).toISOString().slice(0, 10);

const lengthOf = ({ from, to }: TimeSpan): number => numberOf(to) - numberOf(from) + 1;

/** Whether a query asks for a stretch, right or wrong. */
export const holdsSpan = (search: string): boolean => new URLSearchParams(search).has('zoom');

/** The stretch in a query, `zoom=2020-08-01~2020-12-31`, null for the whole; and whether it had to be mended. */
export function spanFromQuery(
	search: string,
	whole: TimeSpan
): { span: TimeSpan | null; isRepaired: boolean } {
	const [written, ...others] = new URLSearchParams(search).getAll('zoom');
	if (written === undefined) return { span: null, isRepaired: false };
	const days = written.split('~');
	const [from, to] = days.toSorted();
	if (days.length !== 2 || !days.every(isDay) || !from || !to) return { span: null, isRepaired: true };
	const span = fitted(numberOf(from), Math.max(lengthOf({ from, to }), SHORTEST), whole);
	const isAsWritten = others.length === 0 && written === `${span.from}~${span.to}`;
	return { span: isSame(span, whole) ? null : span, isRepaired: !isAsWritten };
}

const isDay = (text: string): boolean => text.length === 10 && parsePartialDate(text).ok;

/** A query with the stretch, none for the whole. */
export const withSpan = (search: string, span: TimeSpan | null): string =>
	withKeys(search, { zoom: span && `${span.from}~${span.to}` });
