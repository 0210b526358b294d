import type { SentenceKind } from '#lib/data/codes.ts';
import type { Tables } from '#lib/data/tables.ts';

/** One thing that the tables do not know of some of their rows. */
export interface Gap {
	what:
		| 'arrest-of-person'
		| 'sentence-of-person'
		| 'arrest-place'
		| 'sentence-date'
		| 'sentence-term'
		| 'sentence-court'
		| 'sentence-charges'
		| 'release-date'
		| 'release-manner'
		| 'release-destination'
		| 'wave-recognised'
		| 'wave-destinations'
		| 'wave-still-held'
		| 'count-women';
	unknown: number;
	/** Out of how many rows. */
	of: number;
}

/** Kinds of sentence that have a term of their own. */
const KINDS_WITH_TERM: readonly SentenceKind[] = ['prison', 'extra-term', 'restricted-freedom', 'suspended'];

/** What is not known, beside the number of rows it is not known of. */
export function gapsOf(tables: Tables): Gap[] {
	const { people, arrests, sentences, releases, waves, population } = tables;
	const withTerm = sentences.filter(({ kind }) => KINDS_WITH_TERM.includes(kind));
	return [
		gap('arrest-of-person', people, lacks(arrests)),
		gap('sentence-of-person', people, lacks(sentences)),
		gap('arrest-place', arrests, ({ place }) => place === null),
		gap('sentence-date', sentences, ({ date }) => date === null),
		gap('sentence-term', withTerm, ({ years }) => years === null),
		gap('sentence-court', sentences, ({ court }) => court === null),
		gap(
			'sentence-charges',
			sentences,
			({ chargesEn, articles }) => chargesEn === null && articles.length === 0
		),
		gap('release-date', releases, ({ date }) => date === null),
		gap('release-manner', releases, ({ manner }) => manner.length === 0),
		gap('release-destination', releases, ({ destination }) => destination === null),
		gap('wave-recognised', waves, (wave) => wave.politicalPrisonersRecognised === null),
		gap('wave-destinations', waves, ({ destinations }) => destinations.length === 0),
		gap('wave-still-held', waves, ({ stillHeldAfter }) => stillHeldAfter === null),
		gap('count-women', population, ({ women }) => women === null)
	];
}

const gap = <Row>(what: Gap['what'], rows: readonly Row[], isUnknown: (row: Row) => boolean): Gap => ({
	what,
	unknown: rows.filter(isUnknown).length,
	of: rows.length
});

function lacks(events: readonly { personId: string }[]): (person: { personId: string }) => boolean {
	const found = new Set(events.map(({ personId }) => personId));
	return ({ personId }) => !found.has(personId);
}
