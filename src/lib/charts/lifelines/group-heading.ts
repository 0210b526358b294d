import type { ChartEnv } from '../define-chart.ts';
import type { Mark } from '../model.ts';
import { text, TEXT_SIZE, wrapText } from '../parts/text.ts';

const LINE = 19;
/** From the rule over a heading to its first baseline, and from its last one to what follows, px. */
const OVER = 22;
const UNDER = 12;

/** The heading of a group from side to side, under a rule; nothing where there is none. */
export function groupHeading(
	heading: string | null,
	[left, right]: readonly [number, number],
	top: number,
	{ measureText }: ChartEnv
): { marks: Mark[]; height: number } {
	if (heading === null) return { marks: [], height: 0 };
	const style = { face: 'serifBold', size: TEXT_SIZE.name, fill: 'ink' } as const;
	const lines = wrapText(heading, style.face, style.size, right - left, measureText);
	return {
		height: OVER + (lines.length - 1) * LINE + UNDER,
		marks: [
			{ type: 'line', x1: left, y1: top, x2: right, y2: top, stroke: 'ink', strokeWidth: 1 },
			...lines.map((line, i) => text(line, left, top + OVER + i * LINE, style))
		]
	};
}
