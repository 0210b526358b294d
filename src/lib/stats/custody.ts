import { greatest, utcDay } from 'd3';
import type { SentenceKind } from '#lib/data/codes.ts';
import { compareDates, firstDay, lastDay, toUtc, type PartialDate } from '#lib/data/partial-date.ts';
import type { Arrest, Release, Sentence } from '#lib/data/tables.ts';

/** One stretch in custody, between two reported dates. */
export interface CustodySpan {
	from: PartialDate;
	to: PartialDate;
	/** `verdict`: the arrest has no known date; the person was in custody at the verdict at the latest. */
	starts: 'arrest' | 'verdict';
	/**
	 * `return`: released, and put back at once. `next-arrest`: arrested again with no release on record in between.
	 * `last-report`: nothing later is known. `undated-release`: freed on a day not known.
	 */
	ends: 'freed' | 'return' | 'next-arrest' | 'last-report' | 'undated-release';
}

/** What is known of one person's custody. */
export interface CaseHistory {
	arrests: readonly Pick<Arrest, 'date'>[];
	sentences: readonly Pick<Sentence, 'date' | 'kind'>[];
	releases: readonly Pick<Release, 'date' | 'outcome'>[];
	lastReportedHeld: PartialDate | null;
}

/** Verdicts that are passed on people who are in custody, or are taken into it. */
const CUSTODIAL: readonly SentenceKind[] = ['prison', 'extra-term', 'prison-regime', 'death'];

/** The stretches of custody of a person that dates are known for, oldest first; none where there is no date to start from. */
export function custodyOf(history: CaseHistory): CustodySpan[] {
	const spans: CustodySpan[] = [];
	let open = startOf(history);
	for (const turn of turnsOf(history)) {
		if (turn.type === 'arrest') {
			if (open !== null && open.from !== turn.date)
				spans.push({ ...open, to: turn.date, ends: 'next-arrest' });
			open = { from: turn.date, starts: 'arrest' };
		} else if (open !== null) {
			spans.push({ ...open, to: turn.date, ends: turn.outcome === 'freed' ? 'freed' : 'return' });
			open = turn.outcome === 'freed' ? null : { from: turn.date, starts: 'arrest' };
		}
	}
	return open === null ? spans : [...spans, { ...open, ...lastKnown(open.from, history) }];
}

type OpenSpan = Pick<CustodySpan, 'from' | 'starts'>;

/** Custody whose start is not known is drawn from the first verdict on. */
function startOf({ arrests, sentences }: CaseHistory): OpenSpan | null {
	const verdict = custodialDates(sentences).toSorted(compareDates)[0];
	return arrests.length > 0 || verdict === undefined ? null : { from: verdict, starts: 'verdict' };
}

const custodialDates = (sentences: CaseHistory['sentences']): PartialDate[] =>
	sentences.flatMap(({ date, kind }) => (date !== null && CUSTODIAL.includes(kind) ? [date] : []));

type Turn =
	| { type: 'arrest'; date: PartialDate; order: number }
	| { type: 'release'; date: PartialDate; outcome: Release['outcome']; order: number };

/** Dated arrests and releases. On one day the first arrest precedes a release, and a further one follows it. */
function turnsOf({ arrests, releases }: CaseHistory): Turn[] {
	const dates = arrests.map(({ date }) => date).toSorted(compareDates);
	const turns: Turn[] = [
		...dates.map((date, i) => ({ type: 'arrest', date, order: i === 0 ? 0 : 2 }) as const),
		...releases.flatMap(({ date, outcome }) =>
			date === null ? [] : [{ type: 'release', date, outcome, order: 1 } as const]
		)
	];
	return turns.toSorted((a, b) => compareDates(a.date, b.date) || a.order - b.order);
}

/** The newest date at which the person was in custody. */
function lastKnown(from: PartialDate, history: CaseHistory): Pick<CustodySpan, 'to' | 'ends'> {
	const { lastReportedHeld, sentences, releases } = history;
	const reports = [
		from,
		...custodialDates(sentences),
		...(lastReportedHeld === null ? [] : [lastReportedHeld])
	];
	return {
		to: greatest(reports, lastDay) ?? from,
		ends: releases.some(({ date, outcome }) => date === null && outcome === 'freed')
			? 'undated-release'
			: 'last-report'
	};
}

/**
 * Days that a freed person was certainly held without a break, from the last day that the arrest can have been to the
 * first that the release can; null where a part of it is not on record.
 */
export function daysHeld(spans: readonly CustodySpan[]): number | null {
	const [first, last] = [spans[0], spans.at(-1)];
	const isOnRecord = spans.every(
		({ starts, ends }) => starts === 'arrest' && (ends === 'freed' || ends === 'return')
	);
	if (!first || !last || !isOnRecord || spans.filter(({ ends }) => ends === 'freed').length > 1) return null;
	return utcDay.count(toUtc(lastDay(first.from)), toUtc(firstDay(last.to)));
}
