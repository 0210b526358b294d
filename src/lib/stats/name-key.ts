/** What is replaced, and by what; in this order. */
type Rules = readonly (readonly [RegExp, string])[];

/**
 * Consonants: one letter a sound, S for sh, C for ch, Z for zh. Russian т and д are ц and дз in Belarusian before a soft
 * vowel (Тихановский, Ціханоўскі), г is g or h, and щ is often written as sh.
 */
const CONSONANTS: Rules = [
	[/shch|szcz/g, 'S'],
	[/tsch|tch|cz|ch/g, 'C'],
	[/sch|sh|sz/g, 'S'],
	[/dzh/g, 'dZ'],
	[/zh/g, 'Z'],
	[/ph/g, 'f'],
	[/ts|tz|th|c/g, 't'],
	[/dz/g, 'd'],
	[/[kg]h|g/g, 'h'],
	[/w/g, 'v'],
	[/x/g, 'ks'],
	[/q/g, 'k']
];

/**
 * Vowels: a, e and o fall together, as they do where they are unstressed (Беляцкий, Бяляцкі), and so do i and y. A glide
 * counts at the beginning and between vowels, where Russian е has one unwritten. Short u is v: Владимир, Уладзімір.
 */
const VOWELS: Rules = [
	[/^e/, 'je'],
	[/(^|[aeou])[ijy]+(?=[aeou])/g, '$1j'],
	[/([^aeouj])[ijy]+(?=[aeou])/g, '$1'],
	[/([aeo])u(?![aeou])/g, '$1v'],
	[/^u(?![aeouijy])/, 'v'],
	[/[aeo]/g, 'a'],
	[/a(?=a)/g, 'aj'],
	[/[iy]+|j+(?![au])/g, 'i'],
	[/(.)\1+/g, '$1']
];

/** Hissing letters as they are told apart in no two languages: German z, Polish sz, and š, č, ž without their marks. */
const ONE_HISS: Rules = [
	[/dz(?!h)/g, 'd'],
	[/t?s?ch|[cs]z|[sz]h|t[sz]|[cz]/g, 's']
];

/**
 * What the spellings of one name have in common: a word of plain Latin letters, reduced until Belarusian, Russian and
 * their romanisations fall together. Not to be shown.
 */
export const nameKey = (word: string): string => applied(VOWELS, applied(CONSONANTS, word));

/** A still coarser key, in which s, z, c, sh, zh and ch are one letter; for words that find nobody by `nameKey`. */
export const coarseKey = (word: string): string => nameKey(applied(ONE_HISS, word));

/**
 * How a word may be read when nobody is found as it stands: ch as in German and Polish (Tichanowski), c as in English
 * (Victor), or with its last letter, from which a sound may only begin (Bely…), left out.
 */
export const readingsOf = (word: string): string[] => [
	...new Set([
		word,
		word.replace(/(?<!s)ch/g, 'h'),
		word.replace(/c(?![hz])/g, 'k'),
		word.replace(/[ijy]$/, '')
	])
];

const applied = (rules: Rules, word: string): string =>
	rules.reduce((text, [pattern, letters]) => text.replace(pattern, letters), word);
