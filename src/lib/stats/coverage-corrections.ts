import type { PartialDate } from '#lib/data/partial-date.ts';
import type { Person, Release, Sentence, Tables, Wave } from '#lib/data/tables.ts';
import { restsOnOneOutlet } from './single-outlet.ts';

/** The verdict that a widely repeated sentence gets wrong. */
export interface CorrectedVerdict {
	personId: string;
	date: PartialDate;
	court: string;
	years: number;
	charges: string;
	articles: readonly string[];
	sourceIds: readonly string[];
}

/** A release of a group, as far as a correction needs it. */
export interface CorrectedWave {
	waveId: string;
	date: PartialDate;
	released: number;
	sourceIds: readonly string[];
}

/** The release of September 2025 of which it is said that 52 were released. */
export interface CorrectedRelease {
	pardoned: CorrectedWave;
	/** How many came out in another country. */
	crossed: number;
	/** The one who was put back in custody, and when he was freed. */
	returned: { personId: string; date: PartialDate; freed: PartialDate; sourceIds: readonly string[] };
	/** The pardon that came after it. */
	next: CorrectedWave;
}

/** A release that one outlet only has reported. */
export interface OneOutletRelease {
	person: Pick<Person, 'nameEn' | 'nameBe' | 'nameRu'>;
	date: PartialDate;
	sourceIds: readonly string[];
}

/** Sanctions named as given in return for a release. */
export interface NamedSanctions {
	waveId: string;
	date: PartialDate;
	concession: string;
}

/** What the tables say against the errors that are widely repeated. */
export interface Corrections {
	bialiatski: CorrectedVerdict;
	kalesnikava: CorrectedVerdict;
	september2025: CorrectedRelease;
	oneOutlet: { wave: CorrectedWave; people: readonly OneOutletRelease[] };
	sanctions: { waves: readonly NamedSanctions[]; sourceIds: readonly string[] };
}

/** Takes the corrections from the tables; throws where a row that one rests on is gone. */
export function correctionsOf(tables: Tables): Corrections {
	return {
		bialiatski: verdictOf(tables, 'ales-bialiatski'),
		kalesnikava: verdictOf(tables, 'maryia-kalesnikava'),
		september2025: september2025(tables),
		oneOutlet: { wave: waveOf(tables, '2026-03-bank-sanctions-deal'), people: oneOutletReleases(tables) },
		sanctions: namedSanctions(tables.waves)
	};
}

function verdictOf({ sentences }: Tables, personId: string): CorrectedVerdict {
	const { date, court, years, chargesEn, articles, sourceIds } = found<Sentence>(
		sentences,
		(row) => row.personId === personId && row.kind === 'prison',
		`the verdict of ${personId}`
	);
	if (date === null || court === null || years === null || chargesEn === null)
		throw new Error(`the verdict of ${personId} has no date, court, term or charges`);
	return { personId, date, court, years, charges: chargesEn, articles, sourceIds };
}

function september2025(tables: Tables): CorrectedRelease {
	const pardoned = waveRow(tables, '2025-09-belavia-deal');
	const back = found<Release>(
		tables.releases,
		({ waveId, outcome }) => waveId === pardoned.waveId && outcome === 'returned-to-custody',
		'the one put back in custody in September 2025'
	);
	const freed = found<Release>(
		tables.releases,
		({ personId, outcome }) => personId === back.personId && outcome === 'freed',
		`the release of ${back.personId}`
	);
	if (back.date === null || freed.date === null) throw new Error(`${back.personId}: an undated release`);
	return {
		pardoned: corrected(pardoned),
		crossed: pardoned.destinations.reduce((people, { count }) => people + count, 0),
		returned: {
			personId: back.personId,
			date: back.date,
			freed: freed.date,
			sourceIds: [...new Set([...back.sourceIds, ...freed.sourceIds])]
		},
		next: waveOf(tables, '2025-09-unity-day-pardon')
	};
}

function oneOutletReleases({ people, releases }: Tables): OneOutletRelease[] {
	const single = releases.flatMap(({ personId, date, note, sourceIds }) =>
		date !== null && restsOnOneOutlet(note) ? [{ personId, date, sourceIds }] : []
	);
	if (single.length === 0) throw new Error('corrections: no release rests on one outlet any more');
	return single.map(({ personId, ...release }) => {
		const { nameEn, nameBe, nameRu } = found(people, (row) => row.personId === personId, personId);
		return { ...release, person: { nameEn, nameBe, nameRu } };
	});
}

function namedSanctions(waves: readonly Wave[]): Corrections['sanctions'] {
	const linked = waves.flatMap(({ waveId, date, linkedConcession, sourceIds }) =>
		linkedConcession?.includes('sanctions') ? [{ waveId, date, concession: linkedConcession, sourceIds }] : []
	);
	return {
		waves: linked.map(({ waveId, date, concession }) => ({ waveId, date, concession })),
		sourceIds: [...new Set(linked.flatMap(({ sourceIds }) => sourceIds))]
	};
}

const waveRow = ({ waves }: Tables, id: string): Wave =>
	found(waves, ({ waveId }) => waveId === id, `wave ${id}`);

const waveOf = (tables: Tables, id: string): CorrectedWave => corrected(waveRow(tables, id));

const corrected = ({ waveId, date, released, sourceIds }: Wave): CorrectedWave => ({
	waveId,
	date,
	released,
	sourceIds
});

function found<Row>(rows: readonly Row[], isMeant: (row: Row) => boolean, what: string): Row {
	const row = rows.find(isMeant);
	if (row === undefined) throw new Error(`corrections: ${what} is not in the tables`);
	return row;
}
