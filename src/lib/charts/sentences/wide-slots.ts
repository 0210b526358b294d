import { sum } from 'd3';
import type { Term, YearOfTerms } from './select.ts';

/** A term with the place of its stroke, px. */
export interface PlacedTerm {
	term: Term;
	x: number;
}

/** The stretch that the strokes of one month take, px. */
export interface MonthSpan {
	month: string;
	left: number;
	right: number;
	count: number;
}

/** A year's stretch of the baseline with its strokes, px. */
export interface PlacedYear {
	year: YearOfTerms;
	left: number;
	right: number;
	/** Distance between neighbouring strokes. */
	pitch: number;
	terms: readonly PlacedTerm[];
	months: readonly MonthSpan[];
}

const YEAR_GAP = 12;
const MONTH_GAP = 2;
/** Room for the name and the numbers of a year with few terms. */
const LEAST_WIDTH = 38;

/** Gives every term a slot of its own between `left` and `right`; time runs right, each year keeps together. */
export function placeYears(years: readonly YearOfTerms[], left: number, right: number): PlacedYear[] {
	const pitch = solvePitch(years, right - left - YEAR_GAP * (years.length - 1));
	let x = left;
	return years.map((year) => {
		const placed = placeYear(year, x, pitch);
		x = placed.right + YEAR_GAP;
		return placed;
	});
}

/** Distance between strokes at which all years fill the room; years with few terms keep room for their label. */
export function solvePitch(years: readonly YearOfTerms[], room: number): number {
	const flexible = years.filter(({ terms }) => terms.length > 0);
	let wide = flexible;
	for (;;) {
		const fixedRoom = LEAST_WIDTH * (flexible.length - wide.length);
		const pitch = (room - fixedRoom - sum(wide, gapsOf)) / sum(wide, ({ terms }) => terms.length);
		const stillWide = wide.filter((year) => widthAt(year, pitch) >= LEAST_WIDTH);
		if (stillWide.length === wide.length || stillWide.length === 0) return pitch;
		wide = stillWide;
	}
}

const gapsOf = ({ months }: YearOfTerms): number => (months.length - 1) * MONTH_GAP;

const widthAt = (year: YearOfTerms, pitch: number): number => year.terms.length * pitch + gapsOf(year);

function placeYear(year: YearOfTerms, left: number, pitch: number): PlacedYear {
	const width = Math.max(LEAST_WIDTH, widthAt(year, pitch));
	let x = left + (width - widthAt(year, pitch)) / 2;
	const terms: PlacedTerm[] = [];
	const months: MonthSpan[] = [];
	for (const { month, terms: ofMonth } of year.months) {
		terms.push(...ofMonth.map((term, i) => ({ term, x: x + (i + 0.5) * pitch })));
		const end = x + ofMonth.length * pitch;
		if (month !== null) months.push({ month, left: x, right: end, count: ofMonth.length });
		x = end + MONTH_GAP;
	}
	return { year, left, right: left + width, pitch, terms, months };
}
