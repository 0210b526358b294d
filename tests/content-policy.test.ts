import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { withPolicy } from '#lib/server/content-policy.ts';

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const page = (body: string): string =>
	`<!doctype html><html><head><meta charset="utf-8" /><style>p{color:red}</style></head><body>${body}</body></html>`;

/** The directives of a page by name. */
function policyOf(html: string): Map<string, string> {
	const [, content = ''] =
		/http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(withPolicy(html)) ?? [];
	return new Map(
		content.split(';').map((directive) => {
			const [name = '', ...values] = directive.split(' ');
			return [name, values.join(' ')];
		})
	);
}

test('a page runs the scripts that stand in it, each by its hash, and no other', () => {
	const policy = policyOf(page('<script>one()</script><script type="module">\n\ttwo(“ў”)\n</script>'));
	expect(policy.get('default-src')).toBe("'none'");
	expect(policy.get('script-src')).toBe(`'self' ${hash('one()')} ${hash('\n\ttwo(“ў”)\n')}`);
	expect(policy.get('style-src')).toBe(`'self' ${hash('p{color:red}')}`);
});

test('data that stand in a page and scripts from files have no hash', () => {
	const policy = policyOf(
		page('<script type="application/ld+json">{}</script><script src="/a.js"></script>')
	);
	expect(policy.get('script-src')).toBe("'self'");
});

test('the policy stands before everything that it is about', () => {
	const html = withPolicy(page('<script>one()</script>'));
	expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<style>'));
});

test('a page without the place for its policy is not built', () => {
	expect(() => withPolicy('<html></html>')).toThrow(/content policy/);
});
