import type { Words } from '#lib/i18n/words.ts';
import type { Life } from './series.ts';

/** Keeps what is said of some lives as long as they live: each turned page and each new width asks again. */
export function onceForLives<Result>(
	say: (lives: readonly Life[], words: Words) => Result
): (lives: readonly Life[], words: Words) => Result {
	const said = new WeakMap<readonly Life[], WeakMap<Words, { result: Result }>>();
	return (lives, words) => {
		const inWords = said.get(lives) ?? new WeakMap<Words, { result: Result }>();
		said.set(lives, inWords);
		const found = inWords.get(words) ?? { result: say(lives, words) };
		inWords.set(words, found);
		return found.result;
	};
}
