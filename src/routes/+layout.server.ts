import { languageOf } from '#lib/i18n/languages.ts';
import { dataset } from '#lib/server/tables.ts';
import { codeLabels } from '#lib/server/words.ts';
import type { LayoutServerLoad } from './$types';

/** Version and as-of day of the data, which every page states, and the words of the codes of the tables. */
export const load: LayoutServerLoad = ({ params }) => ({
	dataset,
	codes: codeLabels(languageOf(params.lang))
});
