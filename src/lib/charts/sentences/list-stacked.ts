import type { ChartEnv } from '../define-chart.ts';
import { sideMargin } from '../parts/frame.ts';
import { text, TEXT_SIZE, wrapText } from '../parts/text.ts';
import { nameFace, pxPerYear, VALUE_GAP, valueWords, verdictDay } from './list-columns.ts';
import type { PlacedRow } from './list-rows.ts';
import type { Term } from './select.ts';
import { stroke } from './stroke.ts';

const NAME_LINE = 18;
const STROKE_LINE = 25;
const THICKNESS = 3;
const BESIDE_DATE = 12;

/** On a phone: the name, at its right the date, and under both the stroke. */
export function stackedTerm(term: Term, top: number, terms: readonly Term[], env: ChartEnv): PlacedRow {
	const margin = sideMargin(env.width);
	const room = env.width - 2 * margin;
	const day = verdictDay(term, env);
	const dayWidth = env.measureText(day, 'sans', TEXT_SIZE.small);
	const face = nameFace(term);
	const lines = wrapText(term.name, face, TEXT_SIZE.name, room - dayWidth - BESIDE_DATE, env.measureText);
	const y = top + lines.length * NAME_LINE + 10;
	const end = margin + term.years * pxPerYear(terms, room, env);
	return {
		height: lines.length * NAME_LINE + STROKE_LINE,
		marks: [
			...lines.map((line, i) =>
				text(line, margin, top + 14 + i * NAME_LINE, { face, size: TEXT_SIZE.name, fill: 'ink' })
			),
			text(day, env.width - margin, top + 14, { anchor: 'end' }),
			stroke(term, { x1: margin, y1: y, x2: end, y2: y }, THICKNESS),
			text(valueWords(term, env), end + VALUE_GAP, y + 4, { fill: 'ink' })
		]
	};
}
