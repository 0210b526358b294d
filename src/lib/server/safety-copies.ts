import { LANGUAGE_TAGS } from '#lib/i18n/languages.ts';
import type { Words } from '#lib/i18n/words.ts';
import { copyNames } from './copy-names.ts';
import { mirrors as known, type Mirror } from './mirrors.ts';
import type { SafetyParagraph } from './safety-paragraph.ts';

/** What the page says of copies of the site of this release of the data: where they are, what they are, and how to verify one. */
export const safetyCopies = (
	words: Words,
	version: string,
	mirrors: readonly Mirror[] = known
): SafetyParagraph[] => [
	{ text: words.t('safety.copies.why') },
	addresses(words, mirrors),
	{ text: words.t('safety.copies.made'), files: files(words, version) },
	{ text: words.t('safety.copies.verify'), commands: commands(words, version) },
	{ text: words.t('safety.copies.result') },
	{ text: words.t('safety.copies.again') },
	{ text: words.t('safety.copies.file') }
];

const addresses = ({ t, format }: Words, mirrors: readonly Mirror[]): SafetyParagraph => ({
	text: t(mirrors.length === 0 ? 'safety.copies.unknown' : 'safety.copies.known'),
	file: { path: '/mirrors.json', label: t('safety.copies.list') },
	addresses: mirrors.map(({ url, kind, since, checked }) => ({
		url,
		text: t(`safety.copies.mirror.${kind}`, { since: format.date(since), checked: format.date(checked) })
	}))
});

function files({ t }: Words, version: string): { names: string[]; text: string }[] {
	const names = copyNames(version);
	return [
		{ names: [names.zip], text: t('safety.copies.made.zip') },
		{ names: [names.offline], text: t('safety.copies.made.offline') },
		{ names: [names.car], text: t('safety.copies.made.car') },
		{ names: LANGUAGE_TAGS.map(names.overview), text: t('safety.copies.made.overview') },
		{ names: [names.mirrors], text: t('safety.copies.made.mirrors') },
		{ names: [names.sums], text: t('safety.copies.made.sums') }
	];
}

function commands({ lang }: Words, version: string): { system: string; line: string }[] {
	const { overview, sums } = copyNames(version);
	return [
		{ system: 'Linux', line: `sha256sum --check --ignore-missing ${sums}` },
		{ system: 'macOS', line: `shasum -a 256 --check --ignore-missing ${sums}` },
		{ system: 'Windows', line: `certutil -hashfile ${overview(lang)} SHA256` },
		{ system: 'PowerShell', line: `Get-FileHash -Algorithm SHA256 ${overview(lang)}` }
	];
}
