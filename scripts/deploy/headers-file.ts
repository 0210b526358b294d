import { HEADER_RULES, valueAt, type HeaderRule } from '../serve/header-rules.ts';
import { languagePrefixes, pageFolders } from './page-folders.ts';
import { WRITTEN_BY } from './written-by.ts';

/** A pattern of the file, and a path that stands for all that it fits. */
interface Section {
	pattern: string;
	example: string;
}

/**
 * Sections that never fit the same path: hosts join the values of a header that two sections name, and two policies both
 * hold. A folder of pages is treated as pages throughout, files in it too, which are then stored nowhere either.
 */
const sections = (): Section[] => [
	...languagePrefixes().flatMap((prefix) => [
		{ pattern: `${prefix}/`, example: `${prefix}/` },
		...[...new Set([...pageFolders(), 'embed'])]
			.filter((folder) => prefix !== '' || folder !== 'data')
			.map((folder) => ({
				pattern: `${prefix}/${folder}/*`,
				example: `${prefix}/${folder}/`
			}))
	]),
	{ pattern: '/data/', example: '/data/' },
	{ pattern: '/data/*.csv', example: '/data/people.csv' },
	{ pattern: '/data/*.json', example: '/data/datapackage.json' },
	{ pattern: '/v/*', example: '/v/1/embed/' },
	{ pattern: '/_app/immutable/*', example: '/_app/immutable/a.js' },
	{ pattern: '/_app/version.json', example: '/_app/version.json' },
	{ pattern: '/404.html', example: '/404.html' }
];

const isEverywhere = ({ cases }: HeaderRule): boolean => cases.length === 0;

const lineOf = ({ name }: HeaderRule, value: string): string => `  ${name}: ${value}`;

/** Pictures of a folder of figures are shown in frames, which have no origin of their own. */
const valueIn = (rule: HeaderRule, { pattern, example }: Section): string =>
	rule.name === 'Cross-Origin-Resource-Policy' && pattern.endsWith('/charts/*')
		? 'cross-origin'
		: valueAt(rule, example);

/** The `_headers` file of static hosts (Netlify, Cloudflare Pages and others that read its form). */
export const headersFile = (): string =>
	[
		`# ${WRITTEN_BY}`,
		'/*',
		...HEADER_RULES.filter(isEverywhere).map((rule) => lineOf(rule, valueAt(rule, '/'))),
		...sections().flatMap((section) => [
			section.pattern,
			...HEADER_RULES.filter((rule) => !isEverywhere(rule))
				.map((rule) => [rule, valueIn(rule, section)] as const)
				.filter(([, value]) => value !== '')
				.map(([rule, value]) => lineOf(rule, value))
		]),
		''
	].join('\n');
