import { precisionOf } from '#lib/data/partial-date.ts';
import type { ChartEnv } from '#lib/charts/define-chart.ts';
import type { Mark } from '#lib/charts/model.ts';
import { text, TEXT_SIZE, wrapText } from '#lib/charts/parts/text.ts';
import type { Dated } from '../events.ts';
import { bandBar, eventDot } from '../shapes.ts';
import { detailOf } from './details.ts';
import type { ListBlock, ListFrame } from './frame.ts';
import { nameFace } from './term-columns.ts';

/** Where the parts of a row begin, px from its left edge. */
const MARK_ROOM = 18;
const DATE_ROOM = 52;
const ROW = 25;
const SECOND_LINE = 17;
const RADIUS = 4.6;
const GAP = 10;
/** A longer detail, as a share of the room for name and detail, always has its own line. */
const MOST_BESIDE = 0.4;
const COLUMN_GAP = 36;
const LEAST_COLUMN = 256;
const NAME_LINE = 18;

/** A row of a list: a day where it is not that of the row above, the mark, the name, the detail. */
interface NameRow {
	event: Dated;
	date: string | null;
	name: readonly string[];
	/** What stands at the right end of the first line, and what in lines of its own. */
	beside: readonly string[];
	below: readonly string[];
}

/** One column of rows, px. */
interface NameColumn {
	left: number;
	right: number;
	/** Left edge of the names. */
	nameLeft: number;
}

/** People of a group in columns: each row the mark, the name and what is known. */
export function nameRows(
	events: readonly Dated[],
	showsDates: boolean,
	{ rowsLeft, right }: ListFrame,
	env: ChartEnv
): ListBlock {
	const count = Math.max(1, Math.floor((right - rowsLeft + COLUMN_GAP) / (LEAST_COLUMN + COLUMN_GAP)));
	const width = (right - rowsLeft - COLUMN_GAP * (count - 1)) / count;
	const perColumn = Math.ceil(events.length / count);
	const columns = Array.from({ length: count }, (_, i) => {
		const left = rowsLeft + i * (width + COLUMN_GAP);
		const nameLeft = left + (showsDates ? DATE_ROOM : 0) + MARK_ROOM;
		const column = { left, right: left + width, nameLeft };
		const rows = events.slice(i * perColumn, (i + 1) * perColumn);
		return { column, rows: rows.map((event, row) => nameRow(event, rows[row - 1], showsDates, column, env)) };
	});
	return {
		height: Math.max(0, ...columns.map(({ rows }) => rows.reduce((sum, row) => sum + heightOf(row), 0))),
		marksAt: (top) => columns.flatMap(({ column, rows }) => columnMarks(rows, column, top))
	};
}

const heightOf = ({ name, below }: NameRow): number =>
	ROW + (name.length - 1) * NAME_LINE + below.length * SECOND_LINE;

function nameRow(
	event: Dated,
	above: Dated | undefined,
	showsDates: boolean,
	{ nameLeft, right }: NameColumn,
	env: ChartEnv
): NameRow {
	const room = right - nameLeft;
	const date = showsDates && above?.date !== event.date ? env.format.dayAndMonth(event.date) : null;
	const name = wrapText(event.name, nameFace(event), TEXT_SIZE.name, room, env.measureText);
	return { event, date, name, ...placeDetail(event, room, env) };
}

/** Beside the name where both fit, else below it. */
function placeDetail(event: Dated, room: number, env: ChartEnv): Pick<NameRow, 'beside' | 'below'> {
	const detail = detailOf(event, env);
	if (detail === '') return { beside: [], below: [] };
	const width = env.measureText(detail, 'sans', TEXT_SIZE.small);
	const needed = env.measureText(event.name, nameFace(event), TEXT_SIZE.name) + GAP + width;
	return needed <= room && width <= room * MOST_BESIDE
		? { beside: [detail], below: [] }
		: { beside: [], below: wrapText(detail, 'sans', TEXT_SIZE.small, room, env.measureText) };
}

function columnMarks(rows: readonly NameRow[], column: NameColumn, top: number): Mark[] {
	let y = top;
	return rows.flatMap((row) => {
		const baseline = y + 17;
		y += heightOf(row);
		return rowMarks(row, column, baseline);
	});
}

function rowMarks(
	{ event, date, name, beside, below }: NameRow,
	{ left, right, nameLeft }: NameColumn,
	baseline: number
): Mark[] {
	const nameEnd = baseline + (name.length - 1) * NAME_LINE;
	return [
		...(date === null ? [] : [text(date, left, baseline)]),
		...markOf(event, nameLeft - MARK_ROOM + RADIUS, baseline - 4.5),
		...name.map((line, i) =>
			text(line, nameLeft, baseline + i * NAME_LINE, {
				face: nameFace(event),
				size: TEXT_SIZE.name,
				fill: 'ink'
			})
		),
		...beside.map((words) => text(words, right, baseline, { anchor: 'end' })),
		...below.map((line, i) => text(line, nameLeft, nameEnd + (i + 1) * SECOND_LINE))
	];
}

/** A dot or ring for a day, a bar for a month or a year. */
const markOf = (event: Dated, x: number, y: number): Mark[] =>
	precisionOf(event.date) === 'day'
		? eventDot(event, x, y, RADIUS)
		: [bandBar(event.lane, { x: x - RADIUS, y: y - 2.5, width: 2 * RADIUS + 3, height: 5 }, event.id)];
