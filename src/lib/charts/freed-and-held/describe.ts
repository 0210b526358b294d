import type { Words } from '#lib/i18n/words.ts';
import type { ChartText } from '../model.ts';
import { announcer, laterSentences, manners, places } from './labels.ts';
import { MENTIONED_WAVE, type Freed, type FreedAndHeldSeries, type Held } from './series.ts';

/** The words of the figure. */
export function describeFreedAndHeld(series: FreedAndHeldSeries, words: Words): ChartText {
	const { t, format } = words;
	if (series.pair === null) return nothingToCompare(words);
	const { freed, held } = series.pair;
	return {
		heading: `${headingFreed(freed, words)} ${headingHeld(held, words)}`,
		measure: t('freed-and-held.measure', { period: format.dateRange(freed.date, held.date) }),
		summary: [
			...summaryOfFreed(freed, words),
			t('freed-and-held.summary.held', {
				count: held.people,
				people: format.number(held.people),
				date: format.date(held.date),
				counter: words.label(held.countedBy)
			}),
			...laterSentences(series, words)
		],
		notes: [recognisedNote(freed, words), ruleNote(series, words), t('freed-and-held.note.minimum')]
	};
}

const nothingToCompare = ({ t }: Words): ChartText => ({
	heading: t('freed-and-held.heading.none'),
	measure: t('freed-and-held.measure.none'),
	summary: [t('freed-and-held.none')],
	notes: []
});

const headingFreed = ({ people }: Freed, { t, format }: Words): string =>
	t('freed-and-held.heading.freed', { count: people, people: format.number(people) });

const headingHeld = ({ people }: Held, { t, format }: Words): string =>
	t('freed-and-held.heading.held', { count: people, people: format.number(people) });

function summaryOfFreed(freed: Freed, words: Words): string[] {
	const { t, format } = words;
	const where = places(freed, words);
	return [
		t('freed-and-held.summary.freed', {
			count: freed.people,
			people: format.number(freed.people),
			date: format.date(freed.date),
			announcer: announcer(freed, words)
		}),
		t('freed-and-held.summary.manner', { manner: manners(freed, words) }),
		...(where === null ? [] : [t('freed-and-held.summary.places', { places: where })])
	];
}

const recognisedNote = ({ people, recognised }: Freed, { t, format }: Words): string =>
	recognised === null
		? t('freed-and-held.note.recognised-unknown', { count: people, people: format.number(people) })
		: t('freed-and-held.note.recognised', {
				people: format.number(people),
				recognised: format.number(recognised)
			});

function ruleNote({ otherCounts }: FreedAndHeldSeries, { t, format, label }: Words): string {
	const least = format.number(MENTIONED_WAVE);
	if (otherCounts.length === 0) return t('freed-and-held.note.rule', { least });
	const counts = otherCounts.map(({ people, date, countedBy }) =>
		t('freed-and-held.count', {
			people: format.number(people),
			date: format.date(date),
			counter: label(countedBy)
		})
	);
	return t('freed-and-held.note.rule-with-others', { least, counts: format.list(counts) });
}
