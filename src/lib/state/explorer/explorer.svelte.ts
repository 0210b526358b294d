import { getContext, setContext } from 'svelte';
import type { AnyChart, ChartId } from '#lib/charts/define-chart.ts';
import { FILTERED_IDS } from '#lib/charts/filtered-ids.ts';
import type { LanguageTag } from '#lib/i18n/languages.ts';
import { linkToFile } from '#lib/state/links.ts';
import { NO_FILTERS, type Filters } from '#lib/stats/filters.ts';
import type { Engine, LiveFigure, LiveRequest } from './engine.ts';
import { whenIdle } from './turn.svelte.ts';

/** How far the tables are: not asked for, on their way, here, or not to be had. */
export type EngineState = 'idle' | 'loading' | 'ready' | 'failed';

/** The data that a page was made of: tables of another release, or cut words, must not be shown beside them. */
export interface PublishedData {
	version: string;
	/** Length of the label file of the page's language, UTF-16 units: cut between two rows it is still a table. */
	labels: number;
}

/**
 * What the reader of a page has chosen, and the tables that answer it. The tables and the code that draws come only when
 * they are first needed: a page that nobody touches loads none of it.
 */
export class Explorer {
	/** What the reader has chosen; set with {@link choose}. */
	filters: Filters = $state.raw(NO_FILTERS);
	state: EngineState = $state('idle');
	/** Person or event that is pointed at, lit in every figure of the page. */
	pointed: string | null = $state.raw(null);
	/** The filters as the end of an address, for links to pages that take them on; empty while nothing is chosen. */
	addressEnd: string = $state('');
	#engine: Engine | null = $state.raw(null);
	#charts: Partial<Record<ChartId, AnyChart>> = $state.raw({});
	/** Once a figure was drawn here its prerendered drawing is gone from the page, and it stays with this one. */
	#isLive = $state(false);
	readonly #lang: LanguageTag;
	readonly #published: PublishedData;

	constructor(lang: LanguageTag, published: PublishedData) {
		this.#lang = lang;
		this.#published = published;
	}

	/** What the filters leave; null until the tables are here. */
	readonly selected = $derived(this.#engine?.select(this.filters) ?? null);

	get engine(): Engine | null {
		return this.#engine;
	}

	/** Whether figures are drawn here instead of by the build. */
	get isLive(): boolean {
		return this.#isLive && this.#engine !== null;
	}

	/** Sets the filters and brings what they need. */
	async choose(filters: Filters): Promise<void> {
		this.filters = filters;
		await this.load();
		if (this.state === 'ready') this.#isLive = true;
	}

	/**
	 * Brings the tables and the code, once; a failure can be tried again. Data that cannot be had are told by `state`, and once
	 * more in vain by an error; so are code that is gone and data that are not those of the page: a new page may help.
	 */
	async load(): Promise<void> {
		if (this.state === 'ready' || this.state === 'loading') return this.#loading;
		this.state = 'loading';
		this.#loading = this.#bring();
		return this.#loading;
	}

	#loading: Promise<void> = Promise.resolve();

	async #bring(): Promise<void> {
		try {
			const { loadEngine } = await import('./engine.ts');
			// Data that cannot be had: the page keeps what it shows, and whoever asked says so.
			const engine = await loadEngine(this.#lang, this.#read).catch(this.#refuse);
			if (engine) await this.#makeReady(engine);
		} finally {
			if (this.state === 'loading') this.state = 'failed';
		}
	}

	#failures = 0;

	/** Once more is tried in vain: then the page may be too old for the data, and a new one is offered. */
	readonly #refuse = (error: unknown): null => {
		if (++this.#failures > 1) throw error;
		return null;
	};

	readonly #read = async (file: string): Promise<string> => {
		const response = await fetch(linkToFile(`/data/${file}`));
		if (!response.ok) throw new Error(`${response.url} answers ${response.status}`);
		const text = await response.text();
		if (file.startsWith('labels') && text.length !== this.#published.labels)
			throw new Error(`${file} is cut, or of another release`);
		return text;
	};

	async #makeReady(engine: Engine): Promise<void> {
		const { version } = this.#published;
		if (engine.tables.dataset[0]?.version !== version) throw new Error(`the data are not of ${version}`);
		this.#engine = engine;
		await this.#bringCharts(this.#onPage);
		this.state = 'ready';
		for (const chart of Object.values(this.#charts)) whenIdle(() => this.#isLive || warmUp(engine, chart));
	}

	/** Says that a figure stands on the page; if filters change it, its code comes with the tables, or at once if they are here. */
	register(id: ChartId): () => void {
		if (!FILTERED_IDS.includes(id)) return () => undefined;
		this.#onPage = [...this.#onPage, id];
		if (this.#engine) void this.#bringCharts(this.#onPage);
		return () => {
			this.#onPage = this.#onPage.filter((other) => other !== id);
		};
	}

	#onPage: readonly ChartId[] = [];

	/** Brings the tables and the code of one figure, whether filters change it or not; throws where they cannot be had. */
	async bring(id: ChartId): Promise<void> {
		await this.load();
		if (!this.#engine) throw new Error('the tables could not be had');
		await this.#bringCharts([id]);
	}

	/** Whether a figure can be drawn here. */
	isThere(id: ChartId): boolean {
		return this.#charts[id] !== undefined;
	}

	async #bringCharts(ids: readonly ChartId[]): Promise<void> {
		const missing = ids.filter((id) => this.#charts[id] === undefined);
		const loaded = await Promise.all(
			missing.map(async (id) => [id, await this.#engine?.loadChart(id)] as const)
		);
		this.#charts = { ...this.#charts, ...Object.fromEntries(loaded) };
	}

	/** Which of the filtered rows a figure is made of; undefined where filters cannot touch it, and before it is loaded. */
	filteredBy(id: ChartId): AnyChart['filteredBy'] | undefined {
		return this.#charts[id]?.filteredBy;
	}

	/** A figure of what the filters leave; null until its code and the tables are here. */
	draw({ id, ...request }: LiveRequest, selected = this.selected): LiveFigure | null {
		const chart = this.#charts[id];
		if (!chart || !this.#engine) return null;
		const rows = chart.filteredBy ? selected : this.#engine.select(NO_FILTERS);
		return rows && this.#engine.draw(chart, request, rows);
	}
}

/** Width, px, at which figures are drawn to warm up. */
const WARM_WIDTH = 720;

/**
 * Draws a figure once for nobody while the reader still looks for a filter: the first time is the slowest, since all that is
 * reckoned only once is reckoned then.
 */
const warmUp = (engine: Engine, chart: AnyChart): void =>
	void Object.values(engine.draw(chart, { width: WARM_WIDTH }, engine.select(NO_FILTERS)));

const KEY = Symbol('explorer');

/** Gives the pages below an explorer of their own. */
export const provideExplorer = (lang: LanguageTag, published: PublishedData): Explorer =>
	setContext(KEY, new Explorer(lang, published));

/** The explorer of this page. */
export const useExplorer = (): Explorer => getContext<Explorer>(KEY);
