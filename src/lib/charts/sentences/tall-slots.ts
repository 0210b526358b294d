import { monthOf } from '#lib/data/partial-date.ts';
import { labelledTerms, type Term, type YearOfTerms } from './select.ts';

/** A term with the height of its lying stroke, px. */
export interface TallTerm {
	term: Term;
	y: number;
	/** Whether the name stands over the stroke. */
	labelled: boolean;
	/** `YYYY-MM` at the first stroke of a month. */
	startsMonth: string | null;
}

/** A year's block: its head and the strokes between `top` and `bottom`, px. */
export interface TallYear {
	year: YearOfTerms;
	/** Baseline of the head. */
	headLine: number;
	top: number;
	bottom: number;
	terms: readonly TallTerm[];
}

const PITCH = 5;
const MONTH_GAP = 4;
/** Room over a stroke for the name. */
const LABEL_ROOM = 18;
const HEAD = { above: 24, below: 8 };
const BLOCK_PAD = 4;
const YEAR_GAP = 12;

/** Gives every term a line of its own under the head of its year, which is so much higher than one line. */
export function placeTall(
	years: readonly YearOfTerms[],
	terms: readonly Term[],
	top: number,
	extraHead: number
): { years: TallYear[]; bottom: number } {
	const labelled = new Set(labelledTerms(terms));
	let y = top;
	const placed = years.map((year) => {
		const block = placeBlock(year, labelled, y, extraHead);
		y = block.bottom + YEAR_GAP;
		return block;
	});
	return { years: placed, bottom: y - YEAR_GAP };
}

function placeBlock(
	year: YearOfTerms,
	labelled: ReadonlySet<Term>,
	top: number,
	extraHead: number
): TallYear {
	const headLine = top + HEAD.above;
	const blockTop = headLine + extraHead + HEAD.below;
	let y = blockTop + BLOCK_PAD;
	let month: string | null | undefined;
	const terms = year.terms.map((term): TallTerm => {
		const ofTerm = monthOf(term.date);
		const isNewMonth = ofTerm !== month;
		if (isNewMonth && month !== undefined) y += MONTH_GAP;
		month = ofTerm;
		if (labelled.has(term)) y += LABEL_ROOM;
		const placed = { term, y, labelled: labelled.has(term), startsMonth: isNewMonth ? ofTerm : null };
		y += PITCH;
		return placed;
	});
	return { year, headLine, top: blockTop, bottom: y + BLOCK_PAD - PITCH / 2, terms };
}
