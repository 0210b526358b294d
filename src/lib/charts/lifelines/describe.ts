import { greatest, least } from 'd3';
import { firstDay } from '#lib/data/partial-date.ts';
import { isOfTwoCases } from '#lib/stats/featured-people.ts';
import { termInWords } from '#lib/i18n/terms.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { ChartText } from '../model.ts';
import { notesOf } from './notes.ts';
import { onceForLives } from './once-for-lives.ts';
import { orderNotes } from './order-notes.ts';
import type { LifelinesOptions } from './options.ts';
import { knownDaysHeld, selectLives, withStatus } from './select.ts';
import type { Life, LifelinesSeries } from './series.ts';
import { endWords } from './words.ts';

const DAYS_A_YEAR = 365.25;

/** Words of the figure. */
export function describeLifelines(
	series: LifelinesSeries,
	options: LifelinesOptions,
	words: Words
): ChartText {
	const lives = selectLives(series, options);
	const [one] = lives;
	return {
		heading: options.people === 'one' && one ? oneHeading(one, words) : heading(lives, options, words),
		measure: words.t('lifelines.measure', { date: words.format.date(series.asOf) }),
		summary:
			options.people === 'one' ? lives.map((life) => lifeSentence(life, words)) : summaryOnce(lives, words),
		notes: [...orderNotes(lives, options, words), ...notesOnce(lives, words)]
	};
}

const notesOnce = onceForLives(notesOf);

const summaryOnce = onceForLives(summary);

const counts = (lives: readonly Life[], { format }: Words) => ({
	count: lives.length,
	people: format.number(lives.length),
	freed: format.number(withStatus(lives, 'freed').length),
	held: format.number(withStatus(lives, 'last-reported-held').length)
});

function heading(lives: readonly Life[], options: LifelinesOptions, words: Words): string {
	if (lives.length === 0) return words.t('lifelines.heading.empty');
	const years = leastYearsHeld(lives);
	return options.people === 'featured' && years !== null
		? words.t('lifelines.heading.featured', {
				...counts(lives, words),
				count: years,
				years: words.format.number(years)
			})
		: words.t('lifelines.heading.everyone', counts(lives, words));
}

/** Whole years that everyone freed was held at least; null where that is not known of all, or is less than a year. */
function leastYearsHeld(lives: readonly Life[]): number | null {
	const known = knownDaysHeld(lives);
	if (known.length < withStatus(lives, 'freed').length) return null;
	const years = Math.floor((least(known, ({ days }) => days)?.days ?? 0) / DAYS_A_YEAR);
	return years > 0 ? years : null;
}

const oneHeading = (life: Life, words: Words): string =>
	words.t('lifelines.heading.one', { name: life.name, end: endWords(life, words) });

function summary(lives: readonly Life[], words: Words): string[] {
	if (lives.length === 0) return [words.t('lifelines.summary.empty')];
	return [
		words.t('lifelines.summary.people', counts(lives, words)),
		...unknownSentence(lives, words),
		...restSentence(lives, words),
		...longestSentence(lives, words),
		...oldestReport(lives, words),
		...lives.filter(({ personId }) => isOfTwoCases(personId)).map((life) => lifeSentence(life, words))
	];
}

function unknownSentence(lives: readonly Life[], { t, format }: Words): string[] {
	const count = withStatus(lives, 'unknown').length;
	return count === 0 ? [] : [t('lifelines.summary.unknown', { count, people: format.number(count) })];
}

function restSentence(lives: readonly Life[], { t, format }: Words): string[] {
	const count = withStatus(lives, 'freed').filter(({ restUntil }) => restUntil !== null).length;
	return count === 0 ? [] : [t('lifelines.summary.rest', { count, people: format.number(count) })];
}

function longestSentence(lives: readonly Life[], { t, format }: Words): string[] {
	const longest = greatest(knownDaysHeld(lives), ({ days }) => days);
	const [from, to] = [longest?.life.custody[0]?.from, longest?.life.custody.at(-1)?.to];
	if (!longest || !from || !to) return [];
	return [
		t('lifelines.summary.longest', {
			name: longest.life.name,
			count: longest.days,
			days: format.number(longest.days),
			from: format.date(from),
			to: format.date(to)
		})
	];
}

function oldestReport(lives: readonly Life[], { t, format }: Words): string[] {
	const oldest = least(withStatus(lives, 'last-reported-held'), ({ status }) =>
		firstDay(status.date ?? '9999')
	);
	if (oldest?.status.date == null) return [];
	return [t('lifelines.summary.oldest-report', { name: oldest.name, date: format.date(oldest.status.date) })];
}

function lifeSentence(life: Life, words: Words): string {
	const { t, format } = words;
	const [arrest] = life.arrests;
	const end = endWords(life, words);
	if (arrest === undefined) return t('lifelines.summary.life-no-arrest', { name: life.name, end });
	const known = { name: life.name, arrest: format.date(arrest), end };
	return life.term === null
		? t('lifelines.summary.life-no-term', known)
		: t('lifelines.summary.life', { ...known, term: termInWords(life.term, words) });
}
