import type { Mark } from '../model.ts';
import { byYear, type Term } from './select.ts';

/** A line of the list: the name of a year, or a term. */
export type ListRow =
	| { type: 'year'; year: number; count: number }
	| {
			type: 'term';
			term: Term;
			/** Whether the verdict is another one than that of the line above. */
			startsVerdict: boolean;
	  };

/** Marks of one line and the height that it takes, px. */
export interface PlacedRow {
	marks: Mark[];
	height: number;
}

/** Lines in the order of the verdicts; years are named where there are several. */
export function listRows(terms: readonly Term[]): ListRow[] {
	const years = byYear(terms);
	return years.flatMap(({ year, terms: ofYear }): ListRow[] => [
		...(years.length > 1 ? [{ type: 'year', year, count: ofYear.length } as const] : []),
		...ofYear.map(
			(term, i) => ({ type: 'term', term, startsVerdict: !isSameVerdict(ofYear[i - 1], term) }) as const
		)
	]);
}

const isSameVerdict = (before: Term | undefined, term: Term): boolean =>
	before !== undefined && before.date === term.date && before.court === term.court;
