import { describe, expect, test } from 'vitest';
import { differencesOf, firstDifference } from '../../scripts/engines/compare-texts.ts';

describe('what a page says', () => {
	test('is the same where nothing differs', () => {
		const text = { written: 'be\nСпіс', alive: 'be\nСпіс' };
		expect(firstDifference('a', 'a')).toBeNull();
		expect(
			differencesOf('/be/', [
				{ engine: 'one', ...text },
				{ engine: 'two', ...text }
			])
		).toEqual([]);
	});

	test('is named where it changes as the page comes alive, and where engines differ', () => {
		const found = differencesOf('/be/', [
			{ engine: 'one', written: '9 жніўня', alive: 'August 9' },
			{ engine: 'two', written: '9 жніўня', alive: '9 жніўня' }
		]);
		expect(found).toHaveLength(2);
		expect(found[0]).toContain('changes as it comes alive in one: “…9 жніўня…” is not “…August 9…”');
		expect(found[1]).toContain('differs between one and two');
	});

	test('is shown from where it differs on', () =>
		expect(firstDifference(`${'a'.repeat(100)}b`, `${'a'.repeat(100)}c`)).toBe(
			`“…${'a'.repeat(30)}b…” is not “…${'a'.repeat(30)}c…”`
		));
});
