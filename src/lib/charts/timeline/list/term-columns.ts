import { max } from 'd3';
import { TWO_CASES } from '#lib/stats/featured-people.ts';
import type { FaceName } from '#lib/theme/faces.ts';
import type { ChartEnv } from '#lib/charts/define-chart.ts';
import type { Mark } from '#lib/charts/model.ts';
import { text, TEXT_SIZE } from '#lib/charts/parts/text.ts';
import type { Dated, SentenceEvent } from '../events.ts';
import { scaleEnd, scaleTicks } from '../years-scale.ts';
import type { ListFrame } from './frame.ts';

/** Where the parts of a sentence's row stand, px: one grid for all groups, so that lengths compare. */
export interface TermColumns {
	dateLeft: number;
	nameLeft: number;
	nameWidth: number;
	/** The scale of years: its ends, and how many years it holds. */
	strokeLeft: number;
	strokeRight: number;
	longest: number;
	/** Right edge of the terms, and of the whole row. */
	termsRight: number;
	right: number;
	/** Left edge of the courts; null where there is no room for them. */
	courtLeft: number | null;
	/** Whether the stroke stands below the name. */
	isStacked: boolean;
}

/** Room for the names of courts, px. */
export const COURT_WIDTH = 240;
/** Height of the numbers over the scale. */
export const SCALE_HEIGHT = 22;

const DATE_ROOM = 52;
const COLUMN_GAP = 16;
/** Longer names are broken, so that one of them does not take the room of all strokes. */
const MOST_NAME = 200;
/** Room for a term after the longest stroke. */
const TERM_ROOM = 66;
const COURT_FROM = 1000;
const STACKED_BELOW = 640;

/** The grid for a width. */
export function termColumns(
	events: readonly Dated<SentenceEvent>[],
	frame: ListFrame,
	env: ChartEnv
): TermColumns {
	const nameLeft = frame.rowsLeft + DATE_ROOM;
	const base = { dateLeft: frame.rowsLeft, nameLeft, longest: scaleEnd(events), right: frame.right };
	if (env.width < STACKED_BELOW)
		return {
			...base,
			nameWidth: frame.right - nameLeft,
			strokeLeft: nameLeft,
			strokeRight: frame.right,
			termsRight: frame.right,
			courtLeft: null,
			isStacked: true
		};
	const widest = max(events, (event) => env.measureText(event.name, nameFace(event), TEXT_SIZE.name)) ?? 0;
	const nameWidth = Math.min(widest, MOST_NAME);
	const courtLeft = env.width >= COURT_FROM ? frame.right - COURT_WIDTH : null;
	const termsRight = courtLeft === null ? frame.right : courtLeft - COLUMN_GAP;
	const strokeLeft = nameLeft + nameWidth + COLUMN_GAP;
	return {
		...base,
		nameWidth,
		strokeLeft,
		strokeRight: termsRight - TERM_ROOM,
		termsRight,
		courtLeft,
		isStacked: false
	};
}

/** Where a length ends. */
export const termEnd = (years: number, { strokeLeft, strokeRight, longest }: TermColumns): number =>
	strokeLeft + (years / longest) * (strokeRight - strokeLeft);

/** The two cases that the site tells stand out. */
export const nameFace = ({ personId }: Dated): FaceName =>
	TWO_CASES.some((id) => id === personId) ? 'serifBold' : 'serif';

/** Numbers of years over the rows, and a fine line down from each. */
export function termScaleMarks(columns: TermColumns, bottom: number, { t, format }: ChartEnv): Mark[] {
	return scaleTicks(columns.longest).flatMap((years): Mark[] => {
		const number = format.number(years);
		const x = termEnd(years, columns);
		return [
			{ type: 'line', x1: x, x2: x, y1: SCALE_HEIGHT - 4, y2: bottom, stroke: 'rule', dash: [1, 3] },
			text(years === columns.longest ? t('data.years', { count: years, years: number }) : number, x, 13, {
				anchor: 'middle'
			})
		];
	});
}
