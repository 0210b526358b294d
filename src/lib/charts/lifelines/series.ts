import { ascending } from 'd3';
import type { Outcome, ReleaseManner, Role, SentenceKind } from '#lib/data/codes.ts';
import { compareDates, firstDay, type PartialDate } from '#lib/data/partial-date.ts';
import type { Arrest, Person, Release, Sentence, Tables } from '#lib/data/tables.ts';
import type { PersonNames } from '#lib/i18n/words.ts';
import { custodyOf, type CustodySpan } from '#lib/stats/custody.ts';
import { TWO_CASES } from '#lib/stats/featured-people.ts';
import { rowsByPerson } from '#lib/stats/rows-by-person.ts';
import type { PersonStatus } from '#lib/stats/status.ts';
import { statusesOf } from '#lib/stats/statuses.ts';
import { longestPrisonTerm, termEnd } from '#lib/stats/term-end.ts';
import { restsOnOneOutlet } from '#lib/stats/single-outlet.ts';
import type { SeriesBase } from '../define-chart.ts';

/** A sentence on a life line. */
export interface Verdict {
	date: PartialDate | null;
	kind: SentenceKind;
	years: number | null;
}

/** A release on a life line. */
export interface LifeRelease {
	date: PartialDate | null;
	outcome: Outcome;
	manner: readonly ReleaseManner[];
	/** Whether only one outlet reports it. */
	isSingleOutlet: boolean;
}

/** One person's way through custody. */
export interface Life {
	/** `person/<person>`: of the row and of all its marks. */
	id: string;
	personId: string;
	names: PersonNames;
	/** In English, until it is worded in another language. */
	name: string;
	roles: readonly Role[];
	/** Of the releases that were part of a larger one, each once. */
	waveIds: readonly string[];
	/** Oldest first. */
	arrests: readonly PartialDate[];
	/** Oldest first, undated ones last. */
	verdicts: readonly Verdict[];
	releases: readonly LifeRelease[];
	lastReportedHeld: PartialDate | null;
	status: PersonStatus;
	custody: readonly CustodySpan[];
	/** Longest prison term, years; terms are never added up. */
	term: number | null;
	/** When that term, counted from the first arrest, would end, where that lies after the last news of custody. */
	restUntil: PartialDate | null;
	/** Of the person and of every event. */
	sourceIds: readonly string[];
}

/** A release of many, which lives can be gathered by. */
export interface LifeWave {
	waveId: string;
	date: PartialDate;
	/** In English, until it is worded in another language. */
	label: string;
}

/** Every documented person: the two cases first, then by the first arrest; people without a dated arrest last. */
export interface LifelinesSeries extends SeriesBase {
	lives: readonly Life[];
	/** Oldest first. */
	waves: readonly LifeWave[];
}

/** Aggregates the events of each person. */
export function lifelinesSeries(tables: Tables): LifelinesSeries {
	const arrests = rowsByPerson(tables.arrests);
	const sentences = rowsByPerson(tables.sentences);
	const releases = rowsByPerson(tables.releases);
	const lives = tables.people.map((person) =>
		lifeOf(person, tables, {
			arrests: arrests.get(person.personId) ?? [],
			sentences: sentences.get(person.personId) ?? [],
			releases: releases.get(person.personId) ?? []
		})
	);
	return {
		asOf: tables.dataset[0]?.asOf ?? '',
		lives: lives.toSorted(compareLives),
		waves: tables.waves
			.map(({ waveId, date, labelEn }) => ({ waveId, date, label: labelEn }))
			.toSorted(byDate)
	};
}

interface PersonRows {
	arrests: readonly Arrest[];
	sentences: readonly Sentence[];
	releases: readonly Release[];
}

/** Lives that were made before, and what they were made of. */
const known = new WeakMap<Person, { life: Life; rows: PersonRows; deaths: Tables['deaths'] }>();

/** A life anew only where something of it is new: filters leave whole lives, the same ones again and again. */
function lifeOf(person: Person, tables: Tables, rows: PersonRows): Life {
	const found = known.get(person);
	if (found && found.deaths === tables.deaths && isSame(found.rows, rows)) return found.life;
	const life = toLife(person, tables, rows);
	known.set(person, { life, rows, deaths: tables.deaths });
	return life;
}

const isSame = (a: PersonRows, b: PersonRows): boolean =>
	(['arrests', 'sentences', 'releases'] as const).every(
		(table) => a[table].length === b[table].length && a[table].every((row, i) => row === b[table][i])
	);

function toLife(person: Person, tables: Tables, rows: PersonRows): Life {
	const custody = custodyOf({ ...rows, lastReportedHeld: person.lastReportedHeld });
	const term = longestPrisonTerm(rows.sentences);
	return {
		id: `person/${person.personId}`,
		personId: person.personId,
		names: { nameEn: person.nameEn, nameBe: person.nameBe, nameRu: person.nameRu },
		name: person.nameEn,
		roles: person.roles,
		waveIds: [...new Set(rows.releases.flatMap(({ waveId }) => waveId ?? []))],
		arrests: rows.arrests.map(({ date }) => date).toSorted(compareDates),
		verdicts: rows.sentences.map(toVerdict).toSorted(byDate),
		releases: rows.releases.map(toRelease).toSorted(byDate),
		lastReportedHeld: person.lastReportedHeld,
		status: statusesOf(tables).get(person.personId) ?? { status: 'unknown', date: null },
		custody,
		term,
		restUntil: restOf(custody, term),
		sourceIds: sourcesOf(person, rows)
	};
}

const toVerdict = ({ date, kind, years }: Sentence): Verdict => ({ date, kind, years });

const toRelease = ({ date, outcome, manner, note }: Release): LifeRelease => ({
	date,
	outcome,
	manner,
	isSingleOutlet: restsOnOneOutlet(note)
});

/** Counted from a known arrest only, and only where it is known until when the person was held. */
function restOf(custody: readonly CustodySpan[], term: number | null): PartialDate | null {
	const [first, last] = [custody[0], custody.at(-1)];
	if (!first || !last || term === null || first.starts !== 'arrest') return null;
	if (last.ends === 'undated-release') return null;
	const end = termEnd(first.from, term);
	return firstDay(end) > firstDay(last.to) ? end : null;
}

const sourcesOf = (person: Person, { arrests, sentences, releases }: PersonRows): string[] => [
	...new Set([...arrests, ...sentences, ...releases, person].flatMap(({ sourceIds }) => sourceIds))
];

const byDate = (a: { date: PartialDate | null }, b: { date: PartialDate | null }): number =>
	compareDates(a.date ?? '9999', b.date ?? '9999');

const compareLives = (a: Life, b: Life): number =>
	caseRank(a) - caseRank(b) ||
	compareDates(firstArrest(a), firstArrest(b)) ||
	ascending(a.personId, b.personId);

const caseRank = ({ personId }: Life): number => {
	const rank = TWO_CASES.findIndex((featured) => featured === personId);
	return rank === -1 ? TWO_CASES.length : rank;
};

const firstArrest = ({ arrests }: Life): PartialDate => arrests[0] ?? '9999';
