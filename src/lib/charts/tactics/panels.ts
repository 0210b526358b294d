import type { TacticId } from '#lib/data/codes.ts';

/** How a panel draws its numbers: a bar a year for what happened in it, steps for a running total. */
export type PanelForm = 'bars' | 'steps';

/** What one panel shows: the soundest series known about one tactic. */
export interface PanelSpec {
	tacticId: TacticId;
	form: PanelForm;
	/** Series drawn, from the baseline up; several only where one counter lets them add up. */
	indicatorIds: readonly string[];
	/** The counter's own sum of several series, written over the stack. */
	sumId?: string;
	/** Table whose rows stand in for years in which nobody published the running total. */
	gapsFrom?: 'deaths';
}

/** The five panels, in the order of the brief. The choice of series and its reasons are in `facts/README.md`. */
export const PANELS: readonly PanelSpec[] = [
	{ tacticId: 'arbitrary-detention', form: 'bars', indicatorIds: ['viasna-detained-per-year'] },
	{
		tacticId: 'torture',
		form: 'steps',
		indicatorIds: ['political-prisoners-died-in-custody'],
		gapsFrom: 'deaths'
	},
	{ tacticId: 'unfair-trials', form: 'bars', indicatorIds: ['viasna-convicted-per-year'] },
	{
		tacticId: 'expression-assembly',
		form: 'bars',
		indicatorIds: ['extremist-materials-decisions-per-year']
	},
	{
		tacticId: 'civil-society',
		form: 'steps',
		indicatorIds: ['lawtrend-forced-liquidation-cumulative', 'lawtrend-self-liquidation-cumulative'],
		sumId: 'lawtrend-all-losses-cumulative'
	}
];

/** Single values that a panel states in words, beside its series. */
export const REMARKS = {
	complaints: 'torture-complaints-registered',
	casesOpened: 'torture-criminal-cases-opened',
	newestSum: 'lawtrend-all-losses-cumulative'
} as const satisfies Record<string, string>;

/** Name of such a value. */
export type RemarkName = keyof typeof REMARKS;
