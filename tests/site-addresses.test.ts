import { afterEach, expect, test, vi } from 'vitest';
import { LANGUAGE_TAGS } from '#lib/i18n/languages.ts';

afterEach(() => {
	vi.unstubAllEnvs();
	vi.resetModules();
});

const load = async (origin = '') => {
	vi.stubEnv('VITE_SITE_ORIGIN', origin);
	return import('#lib/server/site-addresses.ts');
};

test('the map has every page in every language, each with all the others', async () => {
	const { pagePaths, sitemap } = await load('https://example.org');
	const paths = await pagePaths();
	const xml = sitemap(paths);
	expect(new Set(paths).size).toBe(paths.length);
	expect(xml.match(/<loc>https:\/\/example\.org\//g)?.length).toBe(paths.length * LANGUAGE_TAGS.length);
	expect(xml.match(/hreflang=/g)?.length).toBe(paths.length * LANGUAGE_TAGS.length ** 2);
	expect(xml).toContain('<loc>https://example.org/be/safety/</loc>');
});

test('robots find the map only where its address is whole', async () => {
	expect((await load('https://example.org')).robots()).toContain('Sitemap: https://example.org/sitemap.xml');
	vi.resetModules();
	expect((await load()).robots()).not.toContain('Sitemap');
});

test('security.txt has what RFC 9116 asks for, and invents no contact', async () => {
	const { securityText } = await load();
	expect(securityText('mailto:security@example.org')).toMatch(/^Contact: mailto:security@example\.org$/m);
	expect(securityText('')).toMatch(/^Contact: https:\/\/contact-not-set\.invalid\/$/m);
	expect(securityText('').match(/^Expires: \d{4}-\d\d-\d\dT00:00:00Z$/gm)?.length).toBe(1);
	expect(() => securityText('security@example.org')).toThrow(/VITE_SECURITY_CONTACT/);
});
