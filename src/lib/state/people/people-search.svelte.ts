import { tick } from 'svelte';
import { pushState, replaceState } from '$app/navigation';
import { isFiltered, NO_FILTERS } from '#lib/stats/filters.ts';
import type { NamedPerson, NameSearch } from '#lib/stats/name-search.ts';
import type { ListedPerson } from '#lib/stats/people-list.ts';
import { searchPeople, type PeopleTrait } from '#lib/stats/people-search.ts';
import { sortPeople, type PeopleSort } from '#lib/stats/people-sort.ts';
import { peopleFromAddress, peopleToAddress } from './people-address.ts';
import { WHOLE_LIST, type PeopleQuery } from './people-query.ts';
import type * as tools from './people-tools.ts';

type Tools = typeof tools & { findNames: NameSearch };

/** What the search goes through. */
export interface Searched {
	/** In the order of the list. */
	people: readonly ListedPerson[];
	/** Those who died in custody: they are listed apart, and only found by name. */
	deaths: readonly NamedPerson[];
	/** Ids of all waves, oldest first. */
	waves: readonly string[];
}

/** Time after the last key until the address is written, ms: browsers allow only so many changes of it. */
const PAUSE = 300;

/** What a reader asks of the list of people, kept in the address, and the answer. */
export class PeopleSearch {
	query: PeopleQuery = $state.raw(WHOLE_LIST);
	/** The name as it stands in the field. */
	typed = $state('');
	/** Whether the address had something in it that was left out. */
	isRepaired = $state(false);
	/** Whether the code that searches for names could not be had. */
	hasFailed = $state(false);
	#tools: Tools | null = $state.raw(null);
	#timer: ReturnType<typeof setTimeout> | undefined;
	/** Whether the name is being typed: one search makes one entry in the history, however many keys it takes. */
	#isTyping = false;
	readonly #all: Searched;

	constructor(all: Searched) {
		this.#all = all;
	}

	/** Ids of those whose names match; null while no name is searched for. */
	readonly #named = $derived(
		this.query.filters.name === '' ? null : (this.#tools?.findNames(this.query.filters.name) ?? null)
	);

	readonly found = $derived.by(() => searchPeople(this.#all.people, this.query.filters, this.#named));

	/** Those found, in the order chosen; null while the list stands in its own. */
	readonly sorted = $derived.by(() => {
		if (this.query.sort === 'name') return null;
		const shown = this.#all.people.filter(({ personId }) => this.found.shown.has(personId));
		return sortPeople(shown, this.query.sort);
	});

	/** Those who died in custody and have the name that is searched for. */
	readonly deaths = $derived.by(() => this.#all.deaths.filter(({ personId }) => this.#named?.has(personId)));

	/** How many people have each choice of each filter at all. */
	readonly held = $derived.by(() => searchPeople(this.#all.people, NO_FILTERS, null).counts);

	readonly isFiltered = $derived(isFiltered(this.query.filters));

	/** Makes a choice of a filter, or takes it back. */
	toggle(trait: PeopleTrait, choice: string): void {
		const chosen: readonly string[] = this.query.filters[trait];
		const values = chosen.includes(choice) ? chosen.filter((one) => one !== choice) : [...chosen, choice];
		this.#choose({ ...this.query, filters: { ...this.query.filters, [trait]: values } });
	}

	sortBy(sort: PeopleSort): void {
		this.#choose({ ...this.query, sort });
	}

	/** Everyone again; the order stays. */
	reset(): void {
		this.typed = '';
		this.#choose({ ...this.query, filters: NO_FILTERS });
	}

	#choose(query: PeopleQuery): void {
		this.#isTyping = false;
		this.query = query;
		this.isRepaired = false;
		this.#write(false);
	}

	/** Searches for a name as it is typed. */
	async type(text: string): Promise<void> {
		this.typed = text;
		const tools = await this.load();
		if (!tools || this.typed !== text) return;
		const name = tools.foldQuery(text);
		if (name === this.query.filters.name) return;
		this.query = { ...this.query, filters: { ...this.query.filters, name } };
		this.isRepaired = false;
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => this.#write(true), PAUSE);
	}

	/** Ends a search by name: what is typed next is another one. */
	endTyping(): void {
		if (this.#timer !== undefined) this.#write(true);
		this.#isTyping = false;
	}

	/** Puts the query into the address: a new entry of the history, or the one that the same typing has made. */
	#write(byTyping: boolean): void {
		this.cancel();
		const { search, hash } = peopleToAddress(this.query, this.#all.waves);
		if (location.search === search && location.hash === hash) return;
		const change = this.#isTyping && byTyping ? replaceState : pushState;
		this.#isTyping = byTyping;
		// An empty query needs the path: an empty address would mean the one that is there.
		change(`${location.pathname}${search}${hash}`, {});
	}

	/** Takes the query from the address. A fragment that leads to a place on the page says nothing about a name. */
	async restore(): Promise<void> {
		this.cancel();
		this.#isTyping = false;
		const { search, hash } = location;
		if (search === '' && !/^#name=/.test(hash) && this.query === WHOLE_LIST) return;
		const isPlace = hash !== '' && !/^#name=/.test(hash);
		const name = isPlace ? `#name=${this.query.filters.name}` : hash;
		const { query, repaired } = peopleFromAddress(search, name, this.#all.waves);
		this.query = query;
		if (repaired) await this.#repair(isPlace ? hash : null);
		await this.#showName(query.filters.name);
	}

	/** Puts a name of the address into the field, unless it is what stands there in other letters. */
	async #showName(name: string): Promise<void> {
		const tools = name === '' ? this.#tools : await this.load();
		if (tools?.foldQuery(this.typed) !== name) this.typed = name.replaceAll('-', ' ');
	}

	/** The reader went back or forward. */
	async goBack(): Promise<void> {
		this.isRepaired = false;
		await this.restore();
	}

	async #repair(place: string | null): Promise<void> {
		this.isRepaired = true;
		const { search, hash } = peopleToAddress(this.query, this.#all.waves);
		// The router takes no changes before it has started.
		await tick();
		replaceState(`${location.pathname}${search}${place ?? hash}`, {});
	}

	/** Forgets a change of the address that waits, for instance when the page is left. */
	cancel(): void {
		clearTimeout(this.#timer);
		this.#timer = undefined;
	}

	/** Tries once more; throws where that does not help, so that the reader is offered a new page. */
	async retry(): Promise<void> {
		if (!(await this.load())) throw new Error('the search for names could not be had');
	}

	/** Brings the code that searches for names, once; a failure can be tried again. */
	async load(): Promise<Tools | null> {
		if (this.#tools) return this.#tools;
		try {
			const tools = await import('./people-tools.ts');
			this.hasFailed = false;
			return (this.#tools ??= {
				...tools,
				findNames: tools.createNameSearch([...this.#all.people, ...this.#all.deaths])
			});
		} catch {
			this.hasFailed = true;
			return null;
		}
	}
}
