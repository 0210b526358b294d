import { version } from '$app/environment';
import { languageOf } from '#lib/i18n/languages.ts';
import { dataset } from '#lib/server/tables.ts';
import { safetyWords } from '#lib/server/safety-words.ts';
import { codeLabels, labelLength } from '#lib/server/words.ts';
import type { LayoutServerLoad } from './$types';

/**
 * The release, version and as-of day of the data, which every page states, the words of the codes of the tables, how long their file is, and those by which every
 * page points to safe reading.
 */
export const load: LayoutServerLoad = async ({ params }) => ({
	release: version,
	dataset,
	labels: await labelLength(languageOf(params.lang)),
	codes: codeLabels(languageOf(params.lang)),
	safety: safetyWords(languageOf(params.lang))
});
