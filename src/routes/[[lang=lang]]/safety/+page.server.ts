import { languageOf } from '#lib/i18n/languages.ts';
import { safetyPage } from '#lib/server/safety-page.ts';
import { withTexts } from '#lib/server/words.ts';
import type { PageServerLoad } from './$types';

/** The page about safe reading, in finished words. */
export const load: PageServerLoad = ({ params }) => {
	const lang = languageOf(params.lang);
	return withTexts(lang, { page: safetyPage(lang) });
};
