import type { ArrestManner, Outcome, ReleaseManner, SentenceKind } from '#lib/data/codes.ts';
import { compareDates, type PartialDate } from '#lib/data/partial-date.ts';
import type { Arrest, Person, Release, Sentence, Tables } from '#lib/data/tables.ts';
import { restsOnOneOutlet } from './single-outlet.ts';
import { waveLink, type WaveLink } from './wave-list.ts';
import { isOfSameDay } from './wave-people.ts';

interface EventBase {
	/** As precise as the source; null where the day is not known. */
	date: PartialDate | null;
	note: string | null;
	sourceIds: readonly string[];
}

/** One dated or undated event of a person's case, as its page tells it. */
export type PersonEvent =
	| (EventBase & { type: 'arrest'; manner: ArrestManner; place: string | null })
	| (EventBase & {
			type: 'sentence';
			kind: SentenceKind;
			years: number | null;
			court: string | null;
			charges: string | null;
			articles: readonly string[];
	  })
	| (EventBase & {
			type: 'release';
			manner: readonly ReleaseManner[];
			destination: string | null;
			outcome: Outcome;
			isSingleOutlet: boolean;
			wave: WaveLink | null;
			/** A wave of the same day, where the data tie the release to none. */
			sameDay: WaveLink | null;
	  })
	| (EventBase & { type: 'last-report' });

/** The events of a person: those with a date in its order, and those without. */
export interface PersonEvents {
	dated: PersonEvent[];
	undated: PersonEvent[];
}

/**
 * Order of events that share a date. A verdict comes first: some were freed or taken into custody in the courtroom. A
 * release comes before an arrest: the one pair of the data is a man put back in custody hours after his pardon.
 */
const ORDER: readonly PersonEvent['type'][] = ['sentence', 'release', 'arrest', 'last-report'];

/** Everything documented about a person's case, in order of date. */
export function personEvents(person: Person, { arrests, sentences, releases, waves }: Tables): PersonEvents {
	const ofPerson = ({ personId }: { personId: string }): boolean => personId === person.personId;
	const events = [
		...arrests.filter(ofPerson).map(arrestEvent),
		...sentences.filter(ofPerson).map(sentenceEvent),
		...releases.filter(ofPerson).map((release) => releaseEvent(release, waves)),
		...lastReport(person)
	];
	return {
		dated: events.filter(({ date }) => date !== null).toSorted(compareEvents),
		undated: events.filter(({ date }) => date === null)
	};
}

const compareEvents = (a: PersonEvent, b: PersonEvent): number =>
	compareDates(a.date ?? '', b.date ?? '') || ORDER.indexOf(a.type) - ORDER.indexOf(b.type);

const arrestEvent = ({ date, manner, place, note, sourceIds }: Arrest): PersonEvent => ({
	type: 'arrest',
	date,
	manner,
	place,
	note,
	sourceIds
});

const sentenceEvent = (sentence: Sentence): PersonEvent => ({
	type: 'sentence',
	date: sentence.date,
	kind: sentence.kind,
	years: sentence.years,
	court: sentence.court,
	charges: sentence.chargesEn,
	articles: sentence.articles,
	note: sentence.note,
	sourceIds: sentence.sourceIds
});

function releaseEvent(release: Release, waves: Tables['waves']): PersonEvent {
	const { date, manner, destination, outcome, note, sourceIds } = release;
	const wave = waves.find(({ waveId }) => waveId === release.waveId);
	const sameDay = waves.find((one) => isOfSameDay(release, one));
	return {
		type: 'release',
		date,
		manner,
		destination,
		outcome,
		isSingleOutlet: restsOnOneOutlet(note),
		wave: wave ? waveLink(wave) : null,
		sameDay: sameDay ? waveLink(sameDay) : null,
		note,
		sourceIds
	};
}

const lastReport = ({ lastReportedHeld, sourceIds }: Person): PersonEvent[] =>
	lastReportedHeld === null ? [] : [{ type: 'last-report', date: lastReportedHeld, note: null, sourceIds }];

/** Whether no arrest is documented. */
export const lacksArrest = (events: PersonEvents): boolean => !hasEvent(events, 'arrest');

/** Whether no sentence is documented, which is not to say that there was none. */
export const lacksSentence = (events: PersonEvents): boolean => !hasEvent(events, 'sentence');

const hasEvent = ({ dated, undated }: PersonEvents, type: PersonEvent['type']): boolean =>
	[...dated, ...undated].some((event) => event.type === type);
