import type { LineMark, Mark } from '#lib/charts/model.ts';

/**
 * Marks as they are written: neighbours among the lines that look alike become one path. A browser lays out and paints every
 * element, and the timeline has hundreds of lines; what is seen is the same, since nothing lies between them. Lines that let
 * others shine through stay their own: where two of one path cross they would be no darker.
 * @param spell turns a coordinate, px, into the number that is written
 */
export function joinLines(marks: readonly Mark[], spell: (value: number) => number): Mark[] {
	const runs: Mark[][] = [];
	for (const mark of marks) {
		const run = runs.at(-1);
		if (run?.[0] && areAlike(run[0], mark)) run.push(mark);
		else runs.push([mark]);
	}
	return runs.flatMap((run) => (run.length > 1 ? pathOf(run.filter(isPlainLine), spell) : run));
}

const isPlainLine = (mark: Mark): mark is LineMark =>
	mark.type === 'line' && mark.cap === undefined && mark.opacity === undefined && !mark.onFill;

const areAlike = (a: Mark, b: Mark): boolean =>
	isPlainLine(a) &&
	isPlainLine(b) &&
	a.stroke === b.stroke &&
	a.strokeWidth === b.strokeWidth &&
	a.dash?.join() === b.dash?.join();

function pathOf([first, ...others]: readonly LineMark[], spell: (value: number) => number): Mark[] {
	if (first === undefined) return [];
	const { stroke, strokeWidth, dash } = first;
	const d = [first, ...others].map((line) => stepOf(line, spell)).join('');
	return [
		{
			type: 'path',
			d,
			...(stroke && { stroke }),
			...(strokeWidth !== undefined && { strokeWidth }),
			...(dash && { dash })
		}
	];
}

function stepOf({ x1, y1, x2, y2 }: LineMark, spell: (value: number) => number): string {
	const [fromX, fromY, toX, toY] = [spell(x1), spell(y1), spell(x2), spell(y2)];
	const end = fromX === toX ? `V${toY}` : fromY === toY ? `H${toX}` : `L${toX} ${toY}`;
	return `M${fromX} ${fromY}${end}`;
}
