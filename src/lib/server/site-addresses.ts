import { CHART_IDS, loadChart } from '#lib/charts/registry.ts';
import { LANGUAGE_TAGS, localPath } from '#lib/i18n/languages.ts';
import { dataset, tables } from './tables.ts';

/** Where the site lives, `https://example.org`; empty where the build was not told. */
export const SITE_ORIGIN: string = import.meta.env.VITE_SITE_ORIGIN ?? '';

/** Pages that there is one of. */
const SINGLE = ['/', '/people/', '/waves/', '/data/', '/method/', '/safety/'] as const;

/** Paths of all pages that a search engine should know, without their language. */
export async function pagePaths(): Promise<string[]> {
	const charts = await Promise.all(CHART_IDS.map(loadChart));
	return [
		...SINGLE,
		...charts.flatMap(({ id, views }) => [
			`/charts/${id}/`,
			...views.map(({ slug }: { slug: string }) => `/charts/${id}/${slug}/`)
		]),
		...tables.waves.map(({ waveId }) => `/waves/${waveId}/`),
		...tables.people.map(({ personId }) => `/people/${personId}/`)
	];
}

const alternates = (path: string): string =>
	LANGUAGE_TAGS.map(
		(tag) => `<xhtml:link rel="alternate" hreflang="${tag}" href="${SITE_ORIGIN}${localPath(tag, path)}"/>`
	).join('');

/**
 * The map of the site: every page in every language with the others. Addresses are whole only where the build knows its origin,
 * which search engines ask for; `lastmod` is the day of the data, since nothing here asks a clock.
 */
export const sitemap = (paths: readonly string[]): string =>
	[
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
		...paths.flatMap((path) =>
			LANGUAGE_TAGS.map(
				(tag) =>
					`<url><loc>${SITE_ORIGIN}${localPath(tag, path)}</loc><lastmod>${dataset.asOf}</lastmod>${alternates(path)}</url>`
			)
		),
		'</urlset>',
		''
	].join('\n');

/** What robots may read: everything; they find the map only where its address is whole. */
export const robots = (): string =>
	['User-agent: *', 'Allow: /', ...(SITE_ORIGIN ? ['', `Sitemap: ${SITE_ORIGIN}/sitemap.xml`] : []), ''].join(
		'\n'
	);

/** Says that nobody has named a contact; the domain is one that never exists (RFC 2606). */
const NO_CONTACT = 'https://contact-not-set.invalid/';

/**
 * How to report a weakness (RFC 9116). Whoever publishes the site names the contact when building it:
 * `VITE_SECURITY_CONTACT=mailto:…` or `https:…`. It expires a year after the day of the data.
 */
export function securityText(contact: string = import.meta.env.VITE_SECURITY_CONTACT ?? ''): string {
	if (contact !== '' && !/^(mailto:|https:\/\/|tel:)/.test(contact))
		throw new Error(`VITE_SECURITY_CONTACT is “${contact}”: write mailto:…, https://… or tel:…`);
	const expires = `${Number(dataset.asOf.slice(0, 4)) + 1}${dataset.asOf.slice(4)}`.replace(
		'-02-29',
		'-02-28'
	);
	return [
		...(contact === ''
			? ['# No contact was named when this copy was built; see SECURITY.md in its source.']
			: []),
		`Contact: ${contact || NO_CONTACT}`,
		`Expires: ${expires}T00:00:00Z`,
		`Preferred-Languages: ${LANGUAGE_TAGS.join(', ')}`,
		...(SITE_ORIGIN
			? [`Canonical: ${SITE_ORIGIN}/.well-known/security.txt`, `Policy: ${SITE_ORIGIN}/safety/`]
			: []),
		''
	].join('\n');
}
