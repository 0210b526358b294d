import { languageOf } from '#lib/i18n/languages.ts';
import { dataset } from '#lib/server/tables.ts';
import { safetyWords } from '#lib/server/safety-words.ts';
import { codeLabels } from '#lib/server/words.ts';
import type { LayoutServerLoad } from './$types';

/**
 * Version and as-of day of the data, which every page states, the words of the codes of the tables, and those by which every
 * page points to safe reading.
 */
export const load: LayoutServerLoad = ({ params }) => ({
	dataset,
	codes: codeLabels(languageOf(params.lang)),
	safety: safetyWords(languageOf(params.lang))
});
