import type { Box } from './box.ts';

/** One drawing command with its numbers; small letters count from where the pen is. */
interface Step {
	command: string;
	values: readonly number[];
}

type Point = readonly [x: number, y: number];

/** Where the pen is, where its line began, and every point that the path so far needs room for. */
interface Pen {
	at: Point;
	start: Point;
	points: Point[];
}

/** Numbers that one step of each command takes; those of a point are its last two. */
const SIZES: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, A: 7 };

const COMMAND = /([a-zA-Z])([^a-zA-Z]*)/g;
const NUMBER = /-?\d*\.?\d+(?:e-?\d+)?/g;

/** The box of a path: its points, and whole circles drawn as one arc. Curves that bulge beyond their points are cut. */
export function pathBox(d: string): Box {
	const pen: Pen = { at: [0, 0], start: [0, 0], points: [] };
	for (const step of stepsOf(d)) draw(pen, step);
	const box: Box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
	for (const [x, y] of pen.points) take(box, x, y);
	return box;
}

function take(box: Box, x: number, y: number): void {
	box.left = Math.min(box.left, x);
	box.top = Math.min(box.top, y);
	box.right = Math.max(box.right, x);
	box.bottom = Math.max(box.bottom, y);
}

const stepsOf = (d: string): Step[] =>
	[...d.matchAll(COMMAND)].flatMap(([, command = '', rest = '']) => {
		const numbers = (rest.match(NUMBER) ?? []).map(Number);
		const size = SIZES[command.toUpperCase()] ?? 0;
		if (size === 0) return [{ command, values: [] }];
		return Array.from({ length: numbers.length / size }, (_, i) => ({
			command,
			values: numbers.slice(i * size, (i + 1) * size)
		}));
	});

function draw(pen: Pen, { command, values }: Step): void {
	const kind = command.toUpperCase();
	const end = kind === 'Z' ? pen.start : endOf(pen, command, values);
	if (kind === 'A') pen.points.push(...turnOf(pen.at, end, values));
	if (kind === 'M') pen.start = end;
	pen.at = end;
	pen.points.push(end);
}

function endOf({ at: [x, y] }: Pen, command: string, values: readonly number[]): Point {
	const kind = command.toUpperCase();
	const [fromX, fromY] = command === kind ? [0, 0] : [x, y];
	const last = values.at(-1) ?? 0;
	if (kind === 'H') return [fromX + last, y];
	if (kind === 'V') return [x, fromY + last];
	return [fromX + (values.at(-2) ?? 0), fromY + last];
}

/** A dot is a long arc that starts at its top and ends a tenth of a px beside it: the sides of the circle. */
function turnOf([x, y]: Point, [toX, toY]: Point, [radius = 0, , , isLong = 0]: readonly number[]): Point[] {
	const isTurn = isLong === 1 && Math.hypot(toX - x, toY - y) < radius / 2;
	return isTurn
		? [
				[x - radius, y],
				[x + radius, y + 2 * radius]
			]
		: [];
}
