import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { coarseKey, nameKey, readingsOf } from './name-key.ts';

describe('one key', () => {
	test.each([
		'kalesnikava kolesnikova kalesnikawa',
		'bialiatski beliatskii belyatsky bjaljatskij bialacki',
		'tsikhanouski tikhanovskii tikhanovsky',
		'uladzimir vladimir wladimir',
		'siarhei sergei sergey siarhiej',
		'yahor iahor egor yegor jahor',
		'statkevich statkiewicz statkewitsch',
		'maria maryia mariya marija mariia',
		'mayorava maiorova maiorava',
		'andreyeva andreeva andreieva',
		'shchyrakova shchiriakova shchyryakova',
		'kastusiou kostusiov kostusev'
	])('for %s', (words) => expect(new Set(words.split(' ').map(nameKey)).size).toBe(1));
});

describe('different keys', () => {
	test.each(['sava zava', 'shelest chelest', 'kalach kalash', 'hanna anna', 'yana anna', 'urad rad'])(
		'for %s',
		(words) => expect(new Set(words.split(' ').map(nameKey)).size).toBe(2)
	);
});

describe('the coarse key', () => {
	test.each(['bialiatski bjaljazki', 'pachobut pacobut paczobut', 'luksha luksa', 'zhuk zuk'])(
		'is one for %s',
		(words) => expect(new Set(words.split(' ').map(coarseKey)).size).toBe(1)
	);
});

test('no word of letters loses all of them', () =>
	fc.assert(
		fc.property(fc.string({ unit: fc.constantFrom(...'abcdehijkosuyzw'), minLength: 1 }), (word) => {
			expect(nameKey(word)).not.toBe('');
			expect(coarseKey(word)).not.toBe('');
		})
	));

it('is read otherwise where ch and c mean other sounds', () => {
	expect(readingsOf('tichanowitsch')).toContain('tihanowitsch');
	expect(readingsOf('victor')).toContain('viktor');
	expect(readingsOf('bely')).toContain('bel');
	expect(readingsOf('znak')).toEqual(['znak']);
});
