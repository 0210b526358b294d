import {
	EVERYONE,
	LIFE_GROUPS,
	LIFE_SORTS,
	type LifeGroup,
	type LifeSort,
	type ListOptions
} from '#lib/charts/lifelines/options.ts';
import { firstRow } from '#lib/charts/lifelines/paging.ts';
import { withKeys } from './own-keys.ts';

/** How a reader has the life lines ordered. */
export interface LifelinesChoice {
	sort: LifeSort;
	group: LifeGroup | null;
	/** From 1. */
	page: number;
}

/** As the build draws them: one list. */
export const UNORDERED: LifelinesChoice = { sort: 'arrest', group: null, page: 1 };

/** Rows on a page. */
const ROWS_A_PAGE = 50;

/** Rows up to which a list that nobody has ordered is drawn in one. */
const MOST_IN_ONE = 200;

/** The rows that are shown. */
export interface ShownRows {
	/** Place of the first one, from 0, and of the one after the last. */
	from: number;
	to: number;
	/** Of how many. */
	rows: number;
}

const isOrdered = ({ sort, group, page }: LifelinesChoice): boolean =>
	sort !== UNORDERED.sort || group !== null || page > 1;

/** The rows of the chosen page, or of the last one that there is; null where all stand on one. */
export function shownRows(choice: LifelinesChoice, rows: number): ShownRows | null {
	const isPaged = rows > MOST_IN_ONE || (isOrdered(choice) && rows > ROWS_A_PAGE);
	if (!isPaged) return null;
	const from = firstRow({ from: (choice.page - 1) * ROWS_A_PAGE, count: ROWS_A_PAGE }, rows);
	return { from, to: Math.min(rows, from + ROWS_A_PAGE), rows };
}

/** The page before or after the shown one. */
export const pageBeside = ({ from }: ShownRows, by: -1 | 1): number => from / ROWS_A_PAGE + 1 + by;

/** The options of the figure; none where it is as the build draws it. */
export function lifelinesOptions(choice: LifelinesChoice, rows: number): ListOptions | undefined {
	const shown = shownRows(choice, rows);
	if (!isOrdered(choice) && shown === null) return undefined;
	const page = shown && { from: shown.from, count: ROWS_A_PAGE };
	return { ...EVERYONE, sort: choice.sort, group: choice.group, page };
}

/** The choice in a query, and whether some of it could not be read. */
export function choiceFromQuery(search: string): { choice: LifelinesChoice; isRepaired: boolean } {
	const query = new URLSearchParams(search);
	const [sort, group, page] = ['sort', 'group', 'page'].map((key) => query.getAll(key));
	const choice = {
		sort: LIFE_SORTS.find((known) => known === sort?.[0]) ?? UNORDERED.sort,
		group: LIFE_GROUPS.find((known) => known === group?.[0]) ?? null,
		page: /^[1-9]\d{0,4}$/.test(page?.[0] ?? '') ? Number(page?.[0]) : 1
	};
	const written = [sort, group, page].flatMap((values) => values ?? []);
	const read = [choice.sort, choice.group, String(choice.page)];
	return {
		choice,
		isRepaired: written.some((value) => !read.includes(value)) || hasTwice([sort, group, page])
	};
}

const hasTwice = (keys: readonly (readonly string[] | undefined)[]): boolean =>
	keys.some((values) => (values?.length ?? 0) > 1);

/** A query with the choice, as far as it differs from the figure of the build. */
export const withChoice = (search: string, { sort, group, page }: LifelinesChoice): string =>
	withKeys(search, {
		sort: sort === UNORDERED.sort ? null : sort,
		group,
		page: page === 1 ? null : String(page)
	});
