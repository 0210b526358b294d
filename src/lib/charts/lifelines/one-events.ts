import { groups } from 'd3';
import { compareDates, type PartialDate } from '#lib/data/partial-date.ts';
import { termInWords } from '#lib/i18n/terms.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { Life, LifeRelease, Verdict } from './series.ts';
import { hasNamedManner, mannerWords } from './words.ts';

/** What happened on one date, in words. */
export interface LifeEvent {
	/** Null where it is not known. */
	date: PartialDate | null;
	words: string[];
}

/** The events of a life, by date, undated ones last; what shares a date stands together, in the order it went. */
export function eventsOf(life: Life, words: Words): LifeEvent[] {
	const events = [
		...life.releases.filter(ledBack).map((release) => releaseEvent(release, words)),
		...life.arrests.map((date) => ({ date, words: words.t('lifelines.one.arrest') })),
		...life.verdicts.map((verdict) => ({ date: verdict.date, words: verdictWords(verdict, words) })),
		...life.releases.filter((release) => !ledBack(release)).map((release) => releaseEvent(release, words)),
		...(life.lastReportedHeld === null
			? []
			: [{ date: life.lastReportedHeld, words: words.t('data.status.last-reported-held') }])
	];
	return groups(events, ({ date }) => date)
		.map(([date, ofDate]) => ({ date, words: ofDate.map((event) => event.words) }))
		.toSorted((a, b) => compareDates(a.date ?? '9999', b.date ?? '9999'));
}

const ledBack = ({ outcome }: LifeRelease): boolean => outcome === 'returned-to-custody';

const verdictWords = ({ kind, years }: Verdict, words: Words): string => {
	const known = words.code('kind', kind);
	return years === null
		? known
		: words.t('lifelines.one.sentence', { kind: known, term: termInWords(years, words) });
};

const releaseEvent = (release: LifeRelease, words: Words): { date: PartialDate | null; words: string } => ({
	date: release.date,
	words: releaseWords(release, words)
});

function releaseWords(release: LifeRelease, words: Words): string {
	const { t } = words;
	if (ledBack(release)) return t('lifelines.one.returned');
	if (release.isSingleOutlet) return t('lifelines.one.freed-one-outlet');
	if (!hasNamedManner(release)) return words.code('outcome', 'freed');
	return t('lifelines.one.freed', { manner: mannerWords(release.manner, words) });
}
