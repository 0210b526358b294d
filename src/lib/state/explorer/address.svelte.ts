import { pushState, replaceState } from '$app/navigation';
import { filtersFromAddress, filtersToAddress } from '#lib/state/filter-address.ts';
import { isFiltered, NO_FILTERS, type Filters } from '#lib/stats/filters.ts';
import { holdsFilters, holdsName, knownValues, withFilters } from './address-text.ts';
import type { Explorer } from './explorer.svelte.ts';

/** Time after the last small change, ms, before the address follows: browsers refuse to change it for every step of a drag. */
const PAUSE = 300;

/** Keeps the address of the page and the filters of its explorer the same. */
export class FilterAddress {
	/** Whether the address had to be repaired when it was last read. */
	isRepaired = $state(false);
	readonly #explorer: Explorer;
	#path = '';
	#waiting: ReturnType<typeof setTimeout> | undefined;

	constructor(explorer: Explorer) {
		this.#explorer = explorer;
	}

	/** Takes the filters from the address, and repairs it where it cannot be read. */
	async restore(): Promise<void> {
		clearTimeout(this.#waiting);
		this.#path = location.pathname;
		this.isRepaired = false;
		if (holdsFilters(location)) return this.#read();
		if (isFiltered(this.#explorer.filters)) await this.#explorer.choose(NO_FILTERS);
	}

	async #read(): Promise<void> {
		await this.#explorer.load();
		const { engine } = this.#explorer;
		if (engine === null || location.pathname !== this.#path) return;
		const { search, hash } = location;
		const { filters, repaired } = filtersFromAddress(search, hash, knownValues(engine.tables));
		this.isRepaired = repaired;
		await this.#explorer.choose(filters);
		if (repaired) this.#write(replaceState);
	}

	/** Sets what the reader has chosen. A choice can be gone back from; typing and dragging only change the present one. */
	choose(filters: Filters, how: 'push' | 'replace' = 'push'): void {
		if (this.#waiting !== undefined && how === 'push') this.#write(replaceState);
		clearTimeout(this.#waiting);
		this.isRepaired = false;
		void this.#explorer.choose(this.#asInAddress(filters));
		if (how === 'push') this.#write(pushState);
		else this.#waiting = setTimeout(() => this.#write(replaceState), PAUSE);
	}

	/** The choices in the order in which an address keeps them: whoever opens the link sees the very same. */
	#asInAddress(filters: Filters): Filters {
		const { engine } = this.#explorer;
		if (engine === null) return filters;
		const known = knownValues(engine.tables);
		const { search, hash } = filtersToAddress(filters, known.waves);
		return filtersFromAddress(search, hash, known).filters;
	}

	/** Follows Back, Forward and an address that was changed by hand. */
	follow({ state }: PopStateEvent): void {
		if (location.pathname !== this.#path) return;
		// A link to a place on the page takes the fragment from the search words, which stay chosen.
		const isPlace = state === null && location.hash !== '' && !holdsName(location.hash);
		if (isPlace && this.#explorer.filters.name !== '') setTimeout(() => this.#write(replaceState));
		else void this.restore();
	}

	/** The page is left: nothing of it may change the next one. */
	leave(): void {
		clearTimeout(this.#waiting);
		this.#explorer.filters = NO_FILTERS;
		this.#explorer.addressEnd = '';
	}

	#write(change: typeof pushState): void {
		clearTimeout(this.#waiting);
		this.#waiting = undefined;
		const { engine, filters } = this.#explorer;
		const end = withFilters(location, filters, engine ? knownValues(engine.tables).waves : filters.waves);
		if (end !== location.search + location.hash) change(location.pathname + end, {});
	}
}
