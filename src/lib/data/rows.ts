import type { Row } from '#lib/data/schema.ts';

/** A person whose case is publicly reported. */
export type Person = Row<'people'>;
/** One deprivation of liberty. */
export type Arrest = Row<'arrests'>;
/** One court sentence. */
export type Sentence = Row<'sentences'>;
/** One release of a person. */
export type Release = Row<'releases'>;
/** One release of a group. */
export type Wave = Row<'waves'>;
/** One published count of people held. */
export type PopulationCount = Row<'population'>;
/** One value of one series about one tactic. */
export type IndicatorValue = Row<'indicators'>;
/** One dated event of context. */
export type ContextEvent = Row<'events'>;
/** One published figure for a period. */
export type TotalFigure = Row<'totals'>;
/** A political prisoner who died in custody. */
export type Death = Row<'deaths'>;
/** One source. */
export type Source = Row<'sources'>;
/** The version and the as-of day of the data. */
export type Dataset = Row<'dataset'>;

/** The whole data set, in the order of the files. */
export interface Tables {
	readonly people: readonly Person[];
	readonly arrests: readonly Arrest[];
	readonly sentences: readonly Sentence[];
	readonly releases: readonly Release[];
	readonly waves: readonly Wave[];
	readonly population: readonly PopulationCount[];
	readonly indicators: readonly IndicatorValue[];
	readonly events: readonly ContextEvent[];
	readonly totals: readonly TotalFigure[];
	readonly deaths: readonly Death[];
	readonly sources: readonly Source[];
	/** Exactly one row. */
	readonly dataset: readonly Dataset[];
}
