import type { PagePart } from '#lib/components/MethodPage.svelte';
import type { Term } from '#lib/components/MethodTerms.svelte';
import type { Words } from '#lib/i18n/words.ts';

/** Parts of the page, in its order; the id is the address within the page, its heading the message `datapage.<id>`. */
const PARTS = ['tables', 'labels', 'package', 'reading', 'never', 'cite', 'sources', 'figures'] as const;

/** The table of contents. */
export const contents = ({ t }: Words): PagePart[] => PARTS.map((id) => ({ id, label: t(`datapage.${id}`) }));

const RULES = [
	'empty',
	'dates',
	'lists',
	'counts',
	'notes',
	'sentences',
	'last',
	'waves',
	'definition',
	'indicators'
] as const;

/** How cells are to be read, rule by rule. */
export const readingRules = ({ t }: Words): Term[] =>
	RULES.map((rule) => ({ term: t(`datapage.reading.${rule}`), meaning: t(`datapage.reading.${rule}.text`) }));
