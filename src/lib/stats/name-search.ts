import type { Person } from '#lib/data/tables.ts';
import { plainLetter } from '#lib/i18n/collate.ts';
import { LATIN_OF_CYRILLIC } from './cyrillic-letters.ts';
import { GIVEN_NAMES } from './given-names.ts';
import { coarseKey, nameKey, readingsOf } from './name-key.ts';

/** Who can be found: a person with the three spellings of the name. */
export type NamedPerson = Pick<Person, 'personId' | 'nameEn' | 'nameBe' | 'nameRu'>;

/** Finds the ids of all people whose names have every word of a folded query in them; an empty query finds everyone. */
export type NameSearch = (folded: string) => Set<string>;

/** The words of a person's name, each kind in one string with '-' around each word, so that one `includes` finds a part. */
interface IndexedName {
	personId: string;
	letters: string;
	keys: string;
	coarse: string;
}

/** Shortest keys that are looked for inside words and at their beginning; shorter ones must be the whole word. */
const MIN_INSIDE = 5;
const MIN_BEGINNING = 4;

/** Words of one or two letters are looked for as they stand. */
const MAX_PLAIN = 2;

/**
 * A text as it goes into the address, and as names are searched by: lower-case Latin letters and digits in words joined by
 * '-'. Cyrillic letters become Latin ones, diacritics are dropped. Folding a folded text changes nothing.
 */
export const foldQuery = (text: string): string =>
	text
		.normalize('NFC')
		.toLowerCase()
		.replace(/[^a-z0-9]/gu, (char) => LATIN_OF_CYRILLIC[char] ?? plainLetter(char))
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');

/** Reads the names once; what it gives back searches them. */
export function createNameSearch(people: readonly NamedPerson[]): NameSearch {
	const keysOf = rememberedKeys();
	const names = people.map((person) => indexed(person, keysOf));
	return (folded) => {
		const found = wordsOf(folded).reduce(havingWord(names), names);
		return new Set(found.map(({ personId }) => personId));
	};
}

/** Keeps of those found so far the ones who have a word; how it is to be read is decided by everyone's names. */
const havingWord =
	(all: readonly IndexedName[]) =>
	(found: readonly IndexedName[], word: string): readonly IndexedName[] => {
		const matches = [asWritten(word), asReadOtherwise(word)].find((match) => all.some(match));
		return matches ? found.filter(matches) : [];
	};

function asWritten(word: string): (name: IndexedName) => boolean {
	if (word.length <= MAX_PLAIN) return ({ letters }) => letters.includes(word);
	const part = partFor(nameKey(word));
	return ({ letters, keys }) => letters.includes(word) || keys.includes(part);
}

/** The beginning of a word by its key, or any part of it by the coarse key; nobody for one or two letters. */
function asReadOtherwise(word: string): (name: IndexedName) => boolean {
	const readings = word.length > MAX_PLAIN ? readingsOf(word) : [];
	const beginnings = readings.map(nameKey).filter((key) => key.length > 1);
	const parts = readings.map(coarseKey).filter((key) => key.length >= MIN_INSIDE);
	return ({ keys, coarse }) =>
		beginnings.some((key) => keys.includes(`-${key}`)) || parts.some((key) => coarse.includes(key));
}

/** What to look for in the keys: the less of a word is left in its key, the less of a name it may stand for. */
function partFor(key: string): string {
	if (key.length >= MIN_INSIDE) return key;
	return key.length >= MIN_BEGINNING ? `-${key}` : `-${key}-`;
}

function indexed({ personId, nameEn, nameBe, nameRu }: NamedPerson, keysOf: KeysOf): IndexedName {
	// Russian г is g: whoever begins to write “Igor” gets as far as “Ig”.
	const spellings = [nameEn, nameBe, nameRu, nameRu.replace(/г/gi, 'g')];
	const words = [...new Set(spellings.flatMap((name) => wordsOf(foldQuery(name))))];
	const keys = words.map(keysOf);
	return {
		personId,
		letters: joined(words),
		keys: joined(keys.flatMap(({ key }) => [key, ...(otherNames.get(key) ?? [])])),
		coarse: joined(keys.map(({ coarse }) => coarse))
	};
}

/** The keys of a word. */
type KeysOf = (word: string) => { key: string; coarse: string };

/** Works out the keys of a word once: thousands of people share a few hundred given names. */
function rememberedKeys(): KeysOf {
	const known = new Map<string, ReturnType<KeysOf>>();
	return (word) => {
		const keys = known.get(word) ?? { key: nameKey(word), coarse: coarseKey(word) };
		known.set(word, keys);
		return keys;
	};
}

const wordsOf = (folded: string): string[] => folded.split('-').filter(Boolean);

const joined = (words: readonly string[]): string => `-${[...new Set(words)].join('-')}-`;

/** Keys of the other given names by which somebody with a name, given as its key, may be looked for. */
const otherNames: ReadonlyMap<string, readonly string[]> = new Map(
	GIVEN_NAMES.flatMap(({ names, short = [] }) =>
		[...names, ...short].map((name) => [nameKey(name), names.map(nameKey)] as const)
	)
);
