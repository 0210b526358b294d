import { groups, sum } from 'd3';
import { yearOf } from '#lib/data/partial-date.ts';
import type { ChartEnv } from '../define-chart.ts';
import type { ChartModel, Mark } from '../model.ts';
import { text, TEXT_SIZE, wrapText } from '../parts/text.ts';
import { columnsAt, type Columns } from './columns.ts';
import { centred, type LineStyle } from './row-style.ts';
import { dateWidth, rowsOf, type Row } from './rows.ts';
import type { ReleaseWavesSeries } from './series.ts';
import { waveId } from './table.ts';

/** A row at its height on the drawing. */
interface PlacedRow extends Row {
	top: number;
}

/** The rows of one year, below its rule. */
interface YearGroup {
	year: number;
	/** Height of the rule above the group. */
	top: number;
	rows: readonly PlacedRow[];
}

const VALUE_GAP = 6;
const BAR_STROKE = 1.5;
const LARGE_STROKE = 2.25;
const HAIRLINE = 0.9;
const HEAD_STEP = 16;
/** From a year's rule to its first row: below the year's name on a phone. */
const YEAR_SPACE = { above: 27, beside: 5 };
const YEAR_GAP = 5;

/** Lays the waves out as rows, oldest first, grouped by year. */
export function layoutReleaseWaves({ waves }: ReleaseWavesSeries, env: ChartEnv): ChartModel {
	const columns = columnsAt(env.width, dateWidth(waves, env));
	if (waves.length === 0) return emptyModel(columns, env);
	const heads = headMarks(columns, env);
	const years = placeYears(rowsOf(waves, columns, env), columns, heads.height);
	const bottom = Math.max(...years.flatMap(({ rows }) => rows.map((row) => row.top + row.height)));
	return {
		width: env.width,
		height: bottom + 4,
		marks: [...heads.marks, ...years.flatMap((year) => yearMarks(year, columns))]
	};
}

function emptyModel({ edges }: Columns, env: ChartEnv): ChartModel {
	return {
		width: env.width,
		height: 40,
		marks: [text(env.t('release-waves.none'), edges.left, 24, { size: TEXT_SIZE.normal })]
	};
}

/** Names of the columns; a drawing of one column needs none. */
function headMarks({ bars, how, places }: Columns, env: ChartEnv): { marks: Mark[]; height: number } {
	if (!places) return { marks: [], height: 0 };
	const heads = [
		{ span: bars, words: env.t('release-waves.head-released') },
		...(how ? [{ span: how, words: env.t('release-waves.head-how') }] : []),
		{ span: places, words: env.t('release-waves.head-places') }
	].map(({ span, words }) => ({
		span,
		lines: wrapText(words, 'sans', TEXT_SIZE.small, span.right - span.left, env.measureText)
	}));
	const height = HEAD_STEP * Math.max(...heads.map(({ lines }) => lines.length));
	const marks = heads.flatMap(({ span, lines }) =>
		lines.map((line, i) => text(line, span.left, height - HEAD_STEP * (lines.length - 1 - i) - 4))
	);
	return { marks, height: height + 4 };
}

function placeYears(rows: readonly Row[], { yearsBeside }: Columns, top: number): YearGroup[] {
	const space = yearsBeside ? YEAR_SPACE.beside : YEAR_SPACE.above;
	let y = top;
	return groups(rows, ({ wave }) => yearOf(wave.date)).map(([year, ofYear]) => {
		const group = { year, top: y, rows: stack(ofYear, y + space) };
		y += space + sum(ofYear, (row) => row.height) + YEAR_GAP;
		return group;
	});
}

function stack(rows: readonly Row[], top: number): PlacedRow[] {
	let y = top;
	return rows.map((row) => {
		const placed = { ...row, top: y };
		y += row.height;
		return placed;
	});
}

function yearMarks({ year, top, rows }: YearGroup, columns: Columns): Mark[] {
	const { edges, yearsBeside } = columns;
	const firstMiddle = rows[0] ? rows[0].top + rows[0].middle : top;
	return [
		{ type: 'line', x1: edges.left, x2: edges.right, y1: top, y2: top, stroke: 'rule', strokeWidth: 1 },
		text(String(year), edges.left, yearsBeside ? firstMiddle + 5 : top + 20, {
			face: 'serifBold',
			size: TEXT_SIZE.name,
			fill: 'ink'
		}),
		...rows.flatMap((row) => rowMarks(row, columns))
	];
}

function rowMarks(row: PlacedRow, columns: Columns): Mark[] {
	const { wave, words, top, bar, date, value, lines } = row;
	const id = waveId(wave);
	const middle = top + row.middle;
	return [
		text(words.date, columns.dates.right, centred(middle, date), { ...date, anchor: 'end' }),
		barMark(row, middle, id),
		text(words.released, bar.x + bar.length + VALUE_GAP, centred(middle, value), { ...value, id }),
		...lines.map((line) => text(line.text, line.x, top + line.y, lineStyle(line)))
	];
}

/** Open is out: an outline as long, at its outer edges, as people were released; thinner where it would fill itself. */
function barMark({ wave, bar }: PlacedRow, middle: number, id: string): Mark {
	const strokeWidth = Math.min(wave.isLarge ? LARGE_STROKE : BAR_STROKE, Math.max(bar.length / 3, HAIRLINE));
	return {
		type: 'rect',
		x: bar.x + strokeWidth / 2,
		y: middle - bar.thickness / 2 + strokeWidth / 2,
		width: Math.max(bar.length - strokeWidth, 0.5),
		height: bar.thickness - strokeWidth,
		stroke: 'freed',
		strokeWidth,
		id
	};
}

const lineStyle = ({ face, size, fill }: LineStyle): LineStyle => ({ face, size, fill });
