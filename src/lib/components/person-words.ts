import type { DeathPlace, ReleaseManner, Role, SentenceKind } from '#lib/data/codes.ts';
import { precisionOf } from '#lib/data/partial-date.ts';
import type { MessageKey } from '#lib/i18n/catalogue.ts';
import { termInWords } from '#lib/i18n/terms.ts';
import type { Words } from '#lib/i18n/words.ts';
import { linkTo } from '#lib/state/links.ts';
import type { ListedDeath, ListedPerson } from '#lib/stats/people-list.ts';
import type { PersonLink } from '#lib/stats/person-record.ts';
import type { HeaviestSentence } from '#lib/stats/person-sentence.ts';
import type { NeighbourLink } from './Neighbours.svelte';

/** What a person was known for before the arrest. */
export const rolesWords = (roles: readonly Role[], { t, code }: Words): string =>
	roles.map((role) => (role === 'other' ? t('person.role.other') : code('role', role))).join(', ');

/** How a release came about: “pardoned and expelled”. */
export const mannerWords = (manner: readonly ReleaseManner[], { t, format, code }: Words): string =>
	manner.length === 0
		? t('data.manner.unknown')
		: format.list(manner.map((one) => (one === 'other' ? t('person.manner.other') : code('manner', one))));

/** What is known of where a person is, with its date at its precision. */
export function statusWords(
	{ status, date, manner, isSingleOutlet }: ListedPerson['status'],
	words: Words
): string {
	const { t, format } = words;
	if (status === 'unknown') return t('person.status.unknown');
	if (date === null) return t('person.status.freed.undated', { manner: mannerWords(manner, words) });
	const params = { date: format.date(date), manner: mannerWords(manner, words) };
	if (status === 'died') return t('person.status.died', params);
	if (status === 'freed')
		return t(isSingleOutlet ? 'person.status.freed.one-outlet' : 'person.status.freed', params);
	return t(precisionOf(date) === 'day' ? 'person.status.held.on' : 'person.status.held.in', params);
}

/** First arrest of a person in a list. */
export const arrestWords = (arrest: ListedPerson['arrest'], { t, format }: Words): string =>
	arrest === null
		? t('people.arrested.unknown')
		: t(`people.arrested.${arrest.manner}`, { date: format.date(arrest.date) });

/** A punishment with its length, or with the word that the length is not known. */
export function punishmentWords(kind: SentenceKind, years: number | null, words: Words): string {
	if (kind === 'death') return words.t('person.punishment.death');
	if (years === null) return words.t(`person.punishment.${kind}.unknown`);
	return words.t(`person.punishment.${kind}.years`, { term: termInWords(years, words) });
}

/** The heaviest sentence of a person in a list, and of how many it is the heaviest. */
export function sentenceWords(sentence: HeaviestSentence | null, words: Words): string {
	if (sentence === null) return words.t('people.sentence.none');
	const punishment = punishmentWords(sentence.kind, sentence.years, words);
	if (sentence.of === 1) return punishment;
	const key = sentence.isLongestKnown ? 'people.sentence.longest-known' : 'people.sentence.longest';
	return words.t(key, { punishment, count: sentence.of, sentences: words.format.number(sentence.of) });
}

/** When and where someone died in custody. */
export const deathWords = ({ date, placeKind }: ListedDeath, { t, format }: Words): string =>
	t(DEATH_PLACE_KEYS[placeKind], { date: format.date(date) });

const DEATH_PLACE_KEYS = {
	'penal colony': 'people.death.penal-colony',
	'remand prison': 'people.death.remand-prison',
	'hospital, brought from prison': 'people.death.hospital',
	unclear: 'people.death.unclear'
} as const satisfies Record<DeathPlace, MessageKey>;

/** Link to the page of a person, if there is one. */
export const personLink = (person: PersonLink | null, { lang, nameOf }: Words): NeighbourLink | null =>
	person === null ? null : { href: linkTo(lang, `/people/${person.personId}/`), label: nameOf(person) };
