import { pushState, replaceState } from '$app/navigation';
import { DEFAULTS, MORE_CONTEXT, type TimelineOptions } from '#lib/charts/timeline/options.ts';
import type { Explorer } from '#lib/state/explorer/explorer.svelte.ts';
import {
	holdsSpan,
	isSame,
	moved,
	pinched,
	spanFromQuery,
	spanOfFilters,
	withSpan,
	wholeSpan,
	type Pinch,
	type TimeSpan,
	type ZoomMove
} from './time-span.ts';

/** Time after the last turn of a wheel, ms, before the address follows. */
const PAUSE = 300;

/** The stretch of time that the timeline of a page shows, kept in its address. */
export class TimelineZoom {
	/** Null for the whole. */
	span: TimeSpan | null = $state.raw(null);
	/** Whether the address had to be repaired when it was last read. */
	isRepaired = $state(false);
	/** Whether something was asked for: a failure to load is then told. */
	isWanted = $state(false);
	readonly #explorer: Explorer;
	#waiting: ReturnType<typeof setTimeout> | undefined;

	constructor(explorer: Explorer) {
		this.#explorer = explorer;
	}

	/** The whole; null until the tables are here. */
	readonly whole = $derived.by(() => {
		const tables = this.#explorer.engine?.tables;
		return tables ? wholeSpan(tables) : null;
	});

	/** The stretch that is drawn: as zoomed to, else the period of the filters, else the whole. */
	readonly shown = $derived.by(
		() => this.span ?? (this.whole && spanOfFilters(this.#explorer.filters, this.whole))
	);

	/** What the figure is asked for; undefined for the whole. */
	readonly options = $derived.by((): TimelineOptions | undefined =>
		this.span ? { ...DEFAULTS, ...this.span, moreContext: MORE_CONTEXT } : undefined
	);

	get isFailed(): boolean {
		return this.isWanted && this.#explorer.state === 'failed';
	}

	/** Takes the stretch from the address, once the tables say what the whole is. */
	async restore(): Promise<void> {
		clearTimeout(this.#waiting);
		if (!holdsSpan(location.search)) {
			this.span = null;
			this.isRepaired = false;
			return;
		}
		const { pathname } = location;
		await this.load();
		if (this.whole === null || location.pathname !== pathname) return;
		const { span, isRepaired } = spanFromQuery(location.search, this.whole);
		this.span = span;
		this.isRepaired = isRepaired;
		if (isRepaired) this.#write(replaceState);
	}

	/** Brings the tables, and has the figure drawn here with what the filters leave. */
	async load(): Promise<void> {
		this.isWanted = true;
		await this.#explorer.choose(this.#explorer.filters);
	}

	/** Moves the stretch. A button or a key can be gone back from; a wheel only changes the present stretch. */
	async move(move: ZoomMove, at?: number, how: 'push' | 'replace' = 'push'): Promise<void> {
		if (this.whole === null || this.span === null) await this.load();
		if (this.whole === null) return;
		const next = moved(this.shown ?? this.whole, this.whole, move, at);
		if (how === 'replace') return this.#follow(next);
		clearTimeout(this.#waiting);
		this.#set(next);
		this.#write(pushState);
	}

	/** The stretch follows two fingers, from the one that was shown when they came down. */
	pinch(start: TimeSpan, pinch: Pinch): void {
		if (this.whole !== null) this.#follow(pinched(start, this.whole, pinch));
	}

	/** A small step among many: the address follows after the last of them. */
	#follow(next: TimeSpan): void {
		this.#set(next);
		clearTimeout(this.#waiting);
		this.#waiting = setTimeout(() => this.#write(replaceState), PAUSE);
	}

	#set(next: TimeSpan): void {
		this.span = this.whole !== null && isSame(next, this.whole) ? null : next;
		this.isRepaired = false;
	}

	/** The page is left: nothing of it may change the next one. */
	leave(): void {
		clearTimeout(this.#waiting);
		this.span = null;
		this.isWanted = false;
	}

	#write(change: typeof pushState): void {
		const { pathname, search, hash } = location;
		const end = withSpan(search, this.span);
		if (end !== search) change(pathname + end + hash, {});
	}
}
