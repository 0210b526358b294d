import type { PopulationDefinition, ReleaseManner } from '#lib/data/codes.ts';
import { labelled, type Words } from '#lib/i18n/words.ts';
import { linkTo } from '#lib/state/links.ts';
import type { ConflictSide } from '#lib/stats/wave-conflicts.ts';
import type { WaveLink } from '#lib/stats/wave-list.ts';
import type { WavePerson } from '#lib/stats/wave-people.ts';
import type { WaveRecord } from '#lib/stats/wave-record.ts';
import type { Fact } from './facts.ts';
import type { NeighbourLink } from './Neighbours.svelte';

type CountryCounts = WaveRecord['wave']['destinations'];

/** How a release came about. In waves “other” only ever means that no source names the legal form. */
export function waveMannerWords(manner: readonly ReleaseManner[], { t, format, code }: Words): string {
	const named = manner.filter((one) => one !== 'other').map((one) => code('manner', one));
	if (named.length === 0) return t('wave.manner.other');
	const list = format.list(named);
	return named.length < manner.length ? t('wave.manner.with-other', { manner: list }) : list;
}

/** Countries with their numbers: “Ukraine 114, Lithuania 9”; null where none is known. */
export const countriesWords = (counts: CountryCounts, words: Words): string | null =>
	counts.length === 0
		? null
		: counts
				.map(({ country, count }) =>
					words.t('wave.country', {
						country: words.code('country', country),
						number: words.format.number(count)
					})
				)
				.join(', ');

/** Everything of a wave that has a label and a value. */
export function waveFacts({ wave }: WaveRecord, words: Words): Fact[] {
	const { t, format, label } = words;
	const number = (value: number | null): string | null => (value === null ? null : format.number(value));
	const recognised = number(wave.politicalPrisonersRecognised);
	return [
		{ label: t('wave.fact.announced-by'), text: label(wave.announcedBy) },
		{ label: t('wave.fact.manner'), text: waveMannerWords(wave.manner, words) },
		{
			label: t('wave.fact.concession'),
			text: labelled(wave.linkedConcession, words)
		},
		{ label: t('wave.fact.destinations'), text: countriesWords(wave.destinations, words) },
		{ label: t('wave.fact.still-held'), text: stillHeldWords(wave, words) },
		{
			label: t('wave.fact.recognised'),
			text: recognised === null ? null : t('wave.at-least', { number: recognised })
		},
		{ label: t('wave.fact.women'), text: number(wave.women) },
		{ label: t('wave.fact.men'), text: number(wave.men) },
		{ label: t('wave.fact.foreign'), text: number(wave.foreignNationals) },
		{ label: t('wave.fact.nationalities'), text: countriesWords(wave.nationalities, words) }
	];
}

/** The number still held, never without the words that it was published in. */
const stillHeldWords = (
	{ stillHeldAfter, stillHeldSource }: WaveRecord['wave'],
	{ t, format, label }: Words
): string | null =>
	stillHeldAfter === null || stillHeldSource === null
		? null
		: t('wave.still-held', { number: format.number(stillHeldAfter), wording: label(stillHeldSource) });

/** What must be said beside the name of a person of a wave. */
export function wavePersonWords({ outcome, destination, isSingleOutlet }: WavePerson, words: Words): string {
	if (outcome === 'returned-to-custody') return words.t('wave.person.returned');
	const where =
		destination === null
			? words.t('wave.person.unknown')
			: words.t('wave.person.to', { country: words.code('country', destination) });
	return isSingleOutlet ? words.t('wave.person.one-outlet', { where }) : where;
}

/** One side of a conflict. */
export function sideWords(side: ConflictSide, { t, format, label }: Words): string {
	switch (side.field) {
		case 'note':
			return label(side.text);
		case 'date':
			return t('wave.side.date', { date: format.date(side.date) });
		case 'released':
			return t('wave.side.released', {
				number: format.number(side.released),
				announcedBy: label(side.announcedBy)
			});
		case 'still-held':
			return side.stillHeld === null
				? t('wave.side.still-held.wording', { wording: label(side.wording) })
				: t('wave.side.still-held', { number: format.number(side.stillHeld), wording: label(side.wording) });
	}
}

/** Link to the page of a wave, if there is one. */
export const neighbourWave = (
	wave: WaveLink | null,
	{ lang, t, format, label }: Words
): NeighbourLink | null =>
	wave === null
		? null
		: {
				href: linkTo(lang, `/waves/${wave.waveId}/`),
				label: t('wave.title', { label: label(wave.labelEn), date: format.date(wave.date) })
			};

/** Who is counted by a rule. */
export const ruleWords = (definition: PopulationDefinition, { t }: Words): string =>
	t(definition === 'wider definition' ? 'wave.rule.wider' : 'wave.rule.recognised');
