import type { LanguageTag } from '#lib/i18n/languages.ts';

/** Names of the files that copies of a release of the data are; none says what the site is about. */
export interface CopyNames {
	/** The site as it is built, for a server. */
	zip: string;
	/** The same for a content-addressed network. */
	car: string;
	/** Every page, to be read from a disk. */
	offline: string;
	/** The overview and everyone who is named. */
	overview(lang: LanguageTag): string;
	/** Other addresses of the site. */
	mirrors: string;
	/** Checksums of all the others. */
	sums: string;
}

/** The names of copies of a release. */
export const copyNames = (version: string): CopyNames => ({
	zip: `site-${version}.zip`,
	car: `site-${version}.car`,
	offline: `offline-${version}.zip`,
	overview: (lang) => `overview-${version}.${lang}.html`,
	mirrors: 'mirrors.json',
	sums: 'SHA256SUMS'
});
