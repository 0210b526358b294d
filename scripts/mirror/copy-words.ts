import type { LanguageTag } from '#lib/i18n/languages.ts';
import { loadWords } from '#lib/i18n/words.ts';
import type { Release } from './release.ts';

/** What copies say of themselves. */
export interface CopyWords {
	/** In the file that is the overview. */
	file: string;
	/** On each page of the copy for a disk. */
	offline: string;
}

/** The words of copies in a language. */
export async function copyWords(lang: LanguageTag, { version, asOf }: Release): Promise<CopyWords> {
	const { t, format } = await loadWords(lang, new Map(), ['safety']);
	return {
		file: t('safety.copy.file', { version, date: format.date(asOf) }),
		offline: t('safety.copy.offline', { version, date: format.date(asOf) })
	};
}
