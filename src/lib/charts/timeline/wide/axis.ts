import type { ChartEnv } from '#lib/charts/define-chart.ts';
import type { Mark } from '#lib/charts/model.ts';
import { text, TEXT_SIZE } from '#lib/charts/parts/text.ts';
import { axisStep } from './axis-step.ts';
import { RIGHT_ROOM, type WideFrame } from './frame.ts';

/** A stretch of the axis with its names, the one preferred first. */
interface AxisPart {
	start: number;
	end: number;
	names: readonly string[];
}

/** Rules where years, or shorter stretches, begin, and their names at the foot. */
export function axisMarks(frame: WideFrame, top: number, bottom: number, env: ChartEnv): Mark[] {
	const parts = axisParts(frame, env);
	return [
		...parts.slice(1).map(({ start }): Mark => ({
			type: 'line',
			x1: start,
			x2: start,
			y1: top,
			y2: bottom + 16,
			stroke: 'rule',
			strokeWidth: 1
		})),
		...parts.flatMap((part, i) => nameMark(part, i === parts.length - 1, bottom + 14, env))
	];
}

function axisParts({ time, left, right }: WideFrame, { format }: ChartEnv): AxisPart[] {
	const [from] = time.domain();
	const { starts, namesOf } = axisStep(time, format);
	const all = starts[0]?.getTime() === from.getTime() ? starts : [from, ...starts];
	return all.map((date, i) => {
		const next = all[i + 1];
		return {
			start: i === 0 ? left : time(date),
			end: next ? time(next) : right,
			names: namesOf(date, i === 0)
		};
	});
}

/** The first name that fits; that of the last part may reach over the end of the axis as far as marks do. */
function nameMark(
	{ start, end, names }: AxisPart,
	isLast: boolean,
	y: number,
	{ measureText }: ChartEnv
): Mark[] {
	const style = { face: 'sansBold', size: TEXT_SIZE.small, fill: 'muted' } as const;
	const roomAfter = (name: string): number => end - start - measureText(name, style.face, style.size);
	const name = names.find((one) => roomAfter(one) >= (isLast ? 1 - RIGHT_ROOM : 2));
	return name === undefined
		? []
		: [text(name, start + Math.max(1, Math.min(5, roomAfter(name) / 2)), y, style)];
}
