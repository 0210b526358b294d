import { whenIdle } from './turn.svelte.ts';

/**
 * A value that follows another one as soon as the page has nothing else to do: for what stands below a picture and is
 * mostly closed, so that the picture need not wait for it. Made while a component starts.
 */
export class Following<Value> {
	#value: Value | null = $state.raw(null);

	/** `now` is what to follow. */
	constructor(now: () => Value | null) {
		$effect(() => {
			const next = now();
			return whenIdle(() => (this.#value = next));
		});
	}

	/** The newest value that was caught up with; null before the first. */
	get value(): Value | null {
		return this.#value;
	}
}
