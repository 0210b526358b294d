import { textOf, type SiteFiles } from './read-site.ts';

/** Of which data a copy is. */
export interface Release {
	/** `3.0.0` */
	version: string;
	/** Day up to which the data reach, `2026-03-19`. */
	asOf: string;
}

const PACKAGE = 'data/datapackage.json';

/** The release of a built site, as its own description of the data names it. */
export function releaseOf(site: SiteFiles): Release {
	const { version, created } = JSON.parse(textOf(site, PACKAGE)) as { version?: string; created?: string };
	const asOf = created?.slice(0, 10) ?? '';
	if (!version || !/^\d{4}-\d{2}-\d{2}$/.test(asOf))
		throw new Error(`${PACKAGE} lacks its version or its day`);
	return { version, asOf };
}
