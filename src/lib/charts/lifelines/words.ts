import { precisionOf, type PartialDate } from '#lib/data/partial-date.ts';
import type { ReleaseManner } from '#lib/data/codes.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { Life, LifeRelease } from './series.ts';

/** How a life line ends, in words: freed when and how, or last reported held when. */
export function endWords(life: Life, words: Words): string {
	const { t } = words;
	const { status, date } = life.status;
	if (status === 'freed') return freedWords(life, words);
	if (status === 'unknown' || date === null) return t('lifelines.end.unknown');
	const known = { date: unbroken(date, words) };
	if (status === 'died') return t('lifelines.end.died', known);
	return t(precisionOf(date) === 'day' ? 'lifelines.end.held-day' : 'lifelines.end.held-month', known);
}

function freedWords(life: Life, words: Words): string {
	const { t } = words;
	const { date } = life.status;
	const release = freeingRelease(life);
	const manner = mannerWords(release?.manner ?? [], words);
	if (date === null) return t('lifelines.end.freed-undated', { manner });
	const freed = { date: unbroken(date, words), manner };
	if (release?.isSingleOutlet) return t('lifelines.end.freed-one-outlet', freed);
	return t(release && hasNamedManner(release) ? 'lifelines.end.freed' : 'lifelines.end.freed-other', freed);
}

/** Whether the manner has a word of its own, or is not known, which is said; another one stands in the data's note. */
export const hasNamedManner = ({ manner }: LifeRelease): boolean => manner.join() !== 'other';

/** A date that stays in one line. */
const unbroken = (date: PartialDate, { format }: Words): string =>
	format.shortDate(date).replaceAll(' ', '\u00a0');

/** The release that the status "freed" rests on. */
export const freeingRelease = ({ releases, status }: Life): LifeRelease | undefined =>
	releases.findLast(({ outcome, date }) => outcome === 'freed' && date === status.date);

/** Manners of a release in words; none known is said too. */
export const mannerWords = (manners: readonly ReleaseManner[], { t, format, code }: Words): string =>
	manners.length === 0
		? t('data.manner.unknown')
		: format.list(manners.map((manner) => code('manner', manner)));
