import type { ChartEnv } from '../define-chart.ts';
import type { ChartModel, Mark } from '../model.ts';
import { sideMargin } from '../parts/frame.ts';
import { text, TEXT_SIZE } from '../parts/text.ts';
import {
	listColumns,
	nameFace,
	VALUE_GAP,
	valueWords,
	verdictDay,
	type ListColumns
} from './list-columns.ts';
import { listRows, type ListRow, type PlacedRow } from './list-rows.ts';
import { stackedTerm } from './list-stacked.ts';
import type { Term } from './select.ts';
import { stroke } from './stroke.ts';

const LINE = 22;
/** Free space over the first person of another verdict. */
const VERDICT_GAP = 7;
const YEAR_HEAD = 40;
const FOOT = 8;
const THICKNESS = 3;

/** One line a term with the person's name: in columns, or on a phone the name over the stroke. */
export function layoutList(terms: readonly Term[], env: ChartEnv): ChartModel {
	const columns = listColumns(terms, env);
	let y = 0;
	const marks = listRows(terms).flatMap((row) => {
		const placed = placeRow(row, y, columns, terms, env);
		y += placed.height;
		return placed.marks;
	});
	return { width: env.width, height: y + FOOT, marks };
}

function placeRow(
	row: ListRow,
	top: number,
	columns: ListColumns | null,
	terms: readonly Term[],
	env: ChartEnv
): PlacedRow {
	if (row.type === 'year') return yearHead(row, top, env);
	return columns === null
		? stackedTerm(row.term, top, terms, env)
		: lineOfTerm(row, top + (row.startsVerdict ? VERDICT_GAP : 0), columns, env);
}

function yearHead({ year, count }: ListRow & { type: 'year' }, top: number, env: ChartEnv): PlacedRow {
	const margin = sideMargin(env.width);
	const { t, format, width } = env;
	const baseline = top + YEAR_HEAD - 10;
	return {
		height: YEAR_HEAD,
		marks: [
			{
				type: 'line',
				x1: margin,
				y1: top + 10,
				x2: width - margin,
				y2: top + 10,
				stroke: 'rule',
				strokeWidth: 1
			},
			text(String(year), margin, baseline, { face: 'serifBold', size: TEXT_SIZE.name, fill: 'ink' }),
			text(t('sentences.year.count', { count, terms: format.number(count) }), width - margin, baseline, {
				anchor: 'end'
			})
		]
	};
}

function lineOfTerm(
	{ term, startsVerdict }: ListRow & { type: 'term' },
	top: number,
	columns: ListColumns,
	env: ChartEnv
): PlacedRow {
	const baseline = top + 16;
	const end = columns.stroke + term.years * columns.perYear;
	return {
		height: LINE + (startsVerdict ? VERDICT_GAP : 0),
		marks: [
			...(startsVerdict ? verdictMarks(term, baseline, columns, env) : []),
			text(term.name, columns.name, baseline, { face: nameFace(term), size: TEXT_SIZE.name, fill: 'ink' }),
			stroke(term, { x1: columns.stroke, y1: baseline - 4, x2: end, y2: baseline - 4 }, THICKNESS),
			text(valueWords(term, env), end + VALUE_GAP, baseline, { fill: 'ink' })
		]
	};
}

/** Date and court stand once for all who were sentenced together. */
const verdictMarks = (term: Term, baseline: number, { date, court }: ListColumns, env: ChartEnv): Mark[] => [
	text(verdictDay(term, env), date, baseline),
	...(court === null || term.court === null ? [] : [text(term.court, court, baseline)])
];
