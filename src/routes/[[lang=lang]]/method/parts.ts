import type { PagePart } from '#lib/components/MethodPage.svelte';
import type { Words } from '#lib/i18n/words.ts';

/** Parts of the page, in its order; the id is the address within the page, its heading the message `method.<id>`. */
export const PARTS = [
	'who',
	'words',
	'dates',
	'missing',
	'conflicts',
	'corrections',
	'tactics',
	'status',
	'readers',
	'people',
	'checking',
	'contact'
] as const;

/** The table of contents. */
export const contents = ({ t }: Words): PagePart[] => PARTS.map((id) => ({ id, label: t(`method.${id}`) }));
