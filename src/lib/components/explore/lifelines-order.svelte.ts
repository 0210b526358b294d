import { pushState, replaceState } from '$app/navigation';
import { rowCount } from '#lib/charts/lifelines/row-count.ts';
import type { Explorer } from '#lib/state/explorer/explorer.svelte.ts';
import {
	choiceFromQuery,
	lifelinesOptions,
	shownRows,
	UNORDERED,
	withChoice,
	type LifelinesChoice
} from './lifelines-choice.ts';

/** The order, groups and page of the life lines of a page, kept in its address. */
export class LifelinesOrder {
	choice: LifelinesChoice = $state.raw(UNORDERED);
	/** Whether the address had to be repaired when it was last read. */
	isRepaired = $state(false);
	readonly #explorer: Explorer;

	constructor(explorer: Explorer) {
		this.#explorer = explorer;
	}

	readonly #rows = $derived.by(() => {
		const people = this.#explorer.selected?.ofPeople;
		return people ? rowCount(people, this.choice.group) : 0;
	});

	/** The rows that are shown; null where all are. */
	readonly shown = $derived.by(() => shownRows(this.choice, this.#rows));

	/** What the figure is asked for; undefined where nobody has ordered it. */
	readonly options = $derived.by(() => lifelinesOptions(this.choice, this.#rows));

	get state(): Explorer['state'] {
		return this.#explorer.state;
	}

	/** Takes the order from the address. */
	restore(): void {
		const { choice, isRepaired } = choiceFromQuery(location.search);
		this.choice = choice;
		this.isRepaired = isRepaired;
		// The router lets nobody change the address before it has called everyone who waits for it.
		if (isRepaired) setTimeout(() => this.#write(replaceState));
		if (withChoice('', choice) !== '') this.draw();
	}

	/** Sets what the reader has chosen; a new order starts with its first page. */
	choose(changed: Partial<LifelinesChoice>): void {
		this.choice = { ...this.choice, page: 1, ...changed };
		this.isRepaired = false;
		this.#write(pushState);
		this.draw();
	}

	/** Has the figure drawn here, with what the filters leave. */
	draw(): void {
		void this.#explorer.choose(this.#explorer.filters);
	}

	/** The page is left: nothing of it may change the next one. */
	leave(): void {
		this.choice = UNORDERED;
	}

	#write(change: typeof pushState): void {
		const { pathname, search, hash } = location;
		const end = withChoice(search, this.choice);
		if (end !== search) change(pathname + end + hash, {});
	}
}
