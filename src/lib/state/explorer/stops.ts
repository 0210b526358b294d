import { groups } from 'd3';
import type { Mark } from '#lib/charts/model.ts';
import { around, type Box } from './box.ts';
import { markBox } from './mark-box.ts';

/**
 * Everything in a drawing that stands for one row of its table, or for one thing that a label names besides, as one place
 * to point at or to walk to.
 */
export interface Stop {
	/** Id of the row, or of what a label is about. */
	id: string;
	/** What kind of thing it is, by the first part of the row’s id; labels are read among the rows that they explain. */
	lane: string;
	/** Whether it is a row of the table: labels say nothing of how lanes lie. */
	isRow: boolean;
	box: Box;
	/** Boxes of its marks, in drawing order. */
	parts: readonly Box[];
	/** Middle of the box; for a label, where it belongs on the time axis. */
	x: number;
	y: number;
}

/** The stops of a drawing. */
export interface Stops {
	/** In reading order: lane by lane, and along each lane. */
	all: readonly Stop[];
	/** The same, by lane; lanes from top to bottom, or from left to right where they are columns. */
	lanes: readonly (readonly Stop[])[];
	/** Along which axis a lane runs. */
	along: 'x' | 'y';
}

/** No stops: of a drawing that is not there yet. */
export const NO_STOPS: Stops = { all: [], lanes: [], along: 'x' };

/** Gathers the marks of a drawing. `order` holds the ids of the rows of its table. */
export function stopsOf(marks: readonly Mark[], order: readonly string[]): Stops {
	const found = gather(marks);
	const along = directionOf(
		found.filter(({ isRow }) => isRow),
		order
	);
	const lanes = groups(found, ({ lane }) => lane)
		.map(([, lane]) => lane.toSorted(along === 'x' ? byXThenY : byYThenX))
		.map((lane) => ({ lane, box: around(rowsFirst(lane).map(({ box }) => box)) }))
		.toSorted((a, b) => besides(a.box, b.box))
		.map(({ lane }) => lane);
	return { all: lanes.flat(), lanes, along };
}

function gather(marks: readonly Mark[]): Stop[] {
	const found = new Map<string, StartedStop>();
	for (const mark of marks) {
		const started = startOf(mark);
		if (started === null) continue;
		const known = found.get(started.id);
		if (known) known.parts.push(markBox(mark));
		else found.set(started.id, started);
	}
	return [...found.values()].map(stopOf);
}

type StartedStop = Pick<Stop, 'id' | 'lane' | 'isRow'> & { x?: number; parts: Box[] };

/** A stop with its first mark; null for a mark that only adorns. */
function startOf(mark: Mark): StartedStop | null {
	const parts = [markBox(mark)];
	if (mark.id !== undefined) return { id: mark.id, lane: kindOf(mark.id), isRow: true, parts };
	return mark.about ? { ...mark.about, isRow: false, parts } : null;
}

const kindOf = (id: string): string => id.split('/')[0] ?? id;

function stopOf(started: StartedStop): Stop {
	const box = around(started.parts);
	return { x: (box.left + box.right) / 2, ...started, box, y: (box.top + box.bottom) / 2 };
}

/** The rows of a lane, else whatever there is. */
const rowsFirst = (lane: readonly Stop[]): readonly Stop[] =>
	lane.some(({ isRow }) => isRow) ? lane.filter(({ isRow }) => isRow) : lane;

const byXThenY = (a: Stop, b: Stop): number => Math.round(a.x) - Math.round(b.x) || a.y - b.y;
const byYThenX = (a: Stop, b: Stop): number => Math.round(a.y) - Math.round(b.y) || a.x - b.x;

/** Lanes that share no height lie below each other, others beside each other. */
const besides = (a: Box, b: Box): number =>
	a.bottom <= b.top || b.bottom <= a.top ? a.top - b.top : a.left - b.left;

/**
 * The axis along which the rows of the table go on most steadily, in either direction: time runs to the right on a wide
 * timeline and down on a narrow one, and a list runs down wherever its bars begin.
 */
function directionOf(stops: readonly Stop[], order: readonly string[]): 'x' | 'y' {
	const places = new Map(order.map((id, place) => [id, place]));
	const placeOf = ({ id }: Stop): number => places.get(id) ?? order.length;
	const inOrder = stops.toSorted((a, b) => placeOf(a) - placeOf(b));
	return steadiness(inOrder.map(({ x }) => x)) >= steadiness(inOrder.map(({ y }) => y)) ? 'x' : 'y';
}

/** Share of the way that leads in one direction: 1 where values only ever grow, or only ever fall. */
function steadiness(values: readonly number[]): number {
	const steps = values.slice(1).map((value, i) => value - (values[i] ?? value));
	const way = steps.reduce((sum, step) => sum + Math.abs(step), 0);
	return way === 0 ? 0 : Math.abs(steps.reduce((sum, step) => sum + step, 0)) / way;
}

/** Id of the person that an id is about: `arrest/ales-bialiatski/2021-07-14`, `person/ales-bialiatski`. */
export function personOf(id: string): string | null {
	const [kind = '', person = null] = id.split('/');
	return ['arrest', 'sentence', 'release', 'person'].includes(kind) ? person : null;
}
