import type { FilteredTables } from '#lib/stats/filter-tables.ts';

/** Figures within half a screen of the one that is looked at are drawn at once: a flick of the wheel brings them there. */
const NEAR = '50% 0px';

/**
 * When a figure of the page follows the filters: in the same frame where the reader sees it, or else as soon as the hand
 * rests and the page has nothing else to do, and before it comes into sight. Made while a component starts.
 */
export class Turn {
	#isNear = $state(true);
	#late: FilteredTables | null = $state.raw(null);
	readonly #now: () => FilteredTables | null;

	/** `now` is what the filters leave at the moment; null while the page stands as the build made it. */
	constructor(now: () => FilteredTables | null) {
		this.#now = now;
		$effect(() => this.#catchUp());
	}

	/** What the figure is to show; null for what the build drew. */
	get selected(): FilteredTables | null {
		return this.#isNear ? this.#now() : this.#late;
	}

	/** Looks from now on whether the reader is near the figure. */
	follow(figure: Element): () => void {
		const observer = new IntersectionObserver(
			(entries) => (this.#isNear = entries.at(-1)?.isIntersecting ?? true),
			{ rootMargin: NEAR }
		);
		observer.observe(figure);
		return () => observer.disconnect();
	}

	/** The next change calls off what has not been drawn by then. */
	#catchUp(): (() => void) | undefined {
		const now = this.#now();
		const take = (): void => void (this.#late = now);
		if (this.#isNear) return void take();
		return whenIdle(take);
	}
}

/**
 * Does something once the page has nothing else to do, and within a second; what it gives back calls it off. Not every
 * browser says when: there it is a tenth of a second later.
 */
export function whenIdle(act: () => unknown): () => void {
	if (typeof requestIdleCallback !== 'function') {
		const timer = setTimeout(act, 100);
		return () => clearTimeout(timer);
	}
	const request = requestIdleCallback(act, { timeout: 1000 });
	return () => cancelIdleCallback(request);
}
