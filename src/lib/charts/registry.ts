import type { AnyChart, ChartId } from './define-chart.ts';

/** Every figure, in the order of the overview; a new one is one line. Loaded only where it is shown. */
export const charts = {
	'freed-and-held': () => import('./freed-and-held/index.ts'),
	timeline: () => import('./timeline/index.ts'),
	'release-waves': () => import('./release-waves/index.ts'),
	tactics: () => import('./tactics/index.ts'),
	'held-over-time': () => import('./held-over-time/index.ts'),
	sentences: () => import('./sentences/index.ts'),
	lifelines: () => import('./lifelines/index.ts')
} satisfies Record<ChartId, () => Promise<{ default: AnyChart }>>;

/** Ids of all figures. */
export const CHART_IDS = Object.keys(charts) as ChartId[];

/** Whether a word from an address is the id of a figure. */
export const isChartId = (word: string): word is ChartId => Object.hasOwn(charts, word);

/** The definition of a figure. */
export const loadChart = async (id: ChartId): Promise<AnyChart> => (await charts[id]()).default;
