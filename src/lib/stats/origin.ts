import { rollups } from 'd3';
import type { IsoDay } from '#lib/data/partial-date.ts';
import type { Source } from '#lib/data/tables.ts';

/** Where a figure's data come from, in short. */
export interface FigureOrigin {
	asOf: IsoDay;
	version: string;
	/** How many sources stand behind what is drawn. */
	sources: number;
	/** The publishers of most of them. */
	publishers: readonly string[];
}

/** What pages show of a source. */
export type ListedSource = Pick<
	Source,
	'sourceId' | 'publisher' | 'title' | 'url' | 'published' | 'language'
>;

/** A source without what pages do not show. */
export const listed = ({
	sourceId,
	publisher,
	title,
	url,
	published,
	language
}: ListedSource): ListedSource => ({ sourceId, publisher, title, url, published, language });

/** The publishers behind most of the sources, most frequent first, ties in the order of the sources. */
export const mainPublishers = (sources: readonly Source[], most: number): string[] =>
	rollups(
		sources,
		(group) => group.length,
		(source) => source.publisher
	)
		.toSorted(([, a], [, b]) => b - a)
		.slice(0, most)
		.map(([publisher]) => publisher);
