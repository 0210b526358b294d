import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import Papa from 'papaparse';
import { MESSAGE_PARTS, type MessagePart } from '#lib/i18n/catalogue.ts';
import { ENGLISH } from '#lib/i18n/locale.ts';
import { entriesOfPart, fileOfPart } from '../../tests/messages/catalogues.ts';
import { stretch } from '../../tests/pseudo-language/stretch.ts';
import { stretchMessages } from '../../tests/pseudo-language/words.ts';

/** Tag of the made-up language: “xa” is the region that stands for accented English. */
export const MADE_UP = 'en-xa';

const COPIED = [
	'src',
	'static',
	'scripts',
	'package.json',
	'package-lock.json',
	'svelte.config.js',
	'vite.config.ts',
	'tsconfig.json'
];

/**
 * Copies the project into a folder and adds the made-up language as CONTRIBUTING says: a row, a catalogue and a label file,
 * nothing else.
 */
export function addLanguage(folder: string): void {
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	for (const name of COPIED) cpSync(name, join(folder, name), { recursive: true });
	symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
	addRow(join(folder, 'src/lib/i18n/languages.ts'));
	for (const part of MESSAGE_PARTS)
		writeFileSync(
			join(folder, fileOfPart(part, MADE_UP)),
			JSON.stringify(stretchMessages(entriesOfPart(part, 'en')))
		);
	writeFileSync(join(folder, `static/data/labels.${MADE_UP}.csv`), stretchedLabels());
}

function addRow(path: string): void {
	const code = readFileSync(path, 'utf8');
	const end = '] as const satisfies readonly Language[]';
	if (!code.includes(end)) throw new Error(`${path}: the end of the rows was not found`);
	writeFileSync(path, code.replace(end, `,${row()}${end}`));
}

const row = (): string => `{
	tag: '${MADE_UP}',
	name: '${stretch('Longer')}',
	personName: 'nameEn',
	locale: ${JSON.stringify(locale)},
	catalogue: {
${MESSAGE_PARTS.map((part) => `		${part}: () => import('${moduleOf(part)}')`).join(',\n')}
	}
}`;

/** The module of a part as `languages.ts` names it. */
const moduleOf = (part: MessagePart): string => fileOfPart(part, MADE_UP).replace('src/lib/i18n/', './');

const locale = {
	...ENGLISH,
	months: ENGLISH.months.map(stretch),
	monthsOfDates: ENGLISH.monthsOfDates.map(stretch),
	shortMonths: ENGLISH.shortMonths.map(stretch),
	and: stretch(ENGLISH.and)
};

/** The Belarusian label file has every key; the words of codes come from the English one. */
function stretchedLabels(): string {
	const read = (lang: string): string[][] =>
		Papa.parse<string[]>(readFileSync(`static/data/labels.${lang}.csv`, 'utf8'), {
			skipEmptyLines: true
		}).data.slice(1);
	const codes = new Map(read('en').map(([key = '', label = '']) => [key, label]));
	const rows = read('be').map(([key = '']) => [key, stretch(codes.get(key) ?? key)]);
	return `${Papa.unparse([['key', 'label'], ...rows], { newline: '\n' })}\n`;
}
