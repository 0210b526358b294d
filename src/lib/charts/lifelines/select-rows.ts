import { sum } from 'd3';
import type { IsoDay } from '#lib/data/partial-date.ts';
import type { Words } from '#lib/i18n/words.ts';
import { groupLives, type NamedLives } from './group-lives.ts';
import type { LifelinesOptions, ListOptions, RowPage } from './options.ts';
import { firstRow } from './paging.ts';
import { selectLives } from './select.ts';
import type { Life, LifelinesSeries } from './series.ts';
import { sortLives } from './sort-lives.ts';

/** Rows that stand together, under a heading where they are a group. */
export interface RowGroup {
	name: string | null;
	/** The name with how many people the whole group has. */
	heading: string | null;
	lives: readonly Life[];
}

/** A list to draw. */
export interface LifeList {
	groups: readonly RowGroup[];
	/** The people in the groups, each once. */
	lives: readonly Life[];
	/** The people on all pages. */
	everyone: readonly Life[];
	asOf: IsoDay;
}

/** The rows that the options ask for, sorted, gathered and cut to a page. */
export function selectRows(series: LifelinesSeries, options: LifelinesOptions, words: Words): RowGroup[] {
	const lives = selectLives(series, options);
	if (options.people === 'one') return [{ name: null, heading: null, lives }];
	const groups = gathered(sortLives(lives, options.sort ?? 'arrest', words), series, options, words);
	return options.page ? pageOf(groups, options.page, words) : groups.map((group) => toRows(group, words));
}

/** The people in some rows, each once, in the order in which they first stand there. */
export const livesOf = (groups: readonly RowGroup[]): readonly Life[] => [
	...new Set(groups.flatMap(({ lives }) => lives))
];

/** A group before it has a heading; the whole list has no name. */
type Gathered = NamedLives | { name: null; lives: readonly Life[] };

const gathered = (
	lives: readonly Life[],
	{ waves }: LifelinesSeries,
	{ group }: ListOptions,
	words: Words
): Gathered[] => (group ? groupLives(lives, waves, group, words) : [{ name: null, lives }]);

function pageOf(groups: readonly Gathered[], page: RowPage, words: Words): RowGroup[] {
	let start = -firstRow(
		page,
		sum(groups, ({ lives }) => lives.length)
	);
	return groups.flatMap((group) => {
		const [from, to] = [Math.max(0, -start), Math.max(0, page.count - start)];
		start += group.lives.length;
		return from < Math.min(to, group.lives.length) ? [toRows(group, words, from, to)] : [];
	});
}

const toRows = ({ name, lives }: Gathered, words: Words, from = 0, to = lives.length): RowGroup => ({
	name,
	heading: name === null ? null : headingOf(name, lives.length, from > 0, words),
	lives: lives.slice(from, to)
});

/** The name with how many people the whole group has, on whatever page the others stand. */
function headingOf(name: string, count: number, isContinued: boolean, { t, format }: Words): string {
	const group = isContinued ? t('lifelines.group.continued', { group: name }) : name;
	return t('lifelines.group.heading', { group, people: format.number(count) });
}
