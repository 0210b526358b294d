import type { ChartEnv } from '../define-chart.ts';
import type { Mark } from '../model.ts';
import { text, TEXT_SIZE } from '../parts/text.ts';
import { dateSpan } from '../parts/time-scale.ts';
import { levelAt, type Step } from './curve.ts';
import { WAVE_STEP, type Frame } from './frame.ts';
import type { WaveLine } from './series.ts';

/** A release with its line: from the ring beside its label down to where the count stood. */
export interface PlacedWave extends WaveLine {
	x: number;
	/** Middle of the ring and of the label. */
	top: number;
	bottom: number;
}

const RING = 4.5;
const GAP = 5;

/** The newest release on top, each older one a line lower, so that no line passes through a label. */
export const placeWaves = (waves: readonly WaveLine[], steps: readonly Step[], frame: Frame): PlacedWave[] =>
	waves.map((wave, i) => {
		const { start, end } = dateSpan(frame.x, wave.date);
		const x = (start + end) / 2;
		return {
			...wave,
			x,
			top: (waves.length - 1 - i + 0.5) * WAVE_STEP,
			bottom: (levelAt(steps, x) ?? frame.plot.bottom) - GAP
		};
	});

/** Ring, line and label of a release. */
export function waveMarks({ id, x, top, bottom, released, date }: PlacedWave, env: ChartEnv): Mark[] {
	const number = env.t('held-over-time.label.released', {
		count: released,
		released: env.format.number(released)
	});
	const numberWidth = env.measureText(number, 'serifBold', TEXT_SIZE.name);
	const right = x - RING - GAP;
	const baseline = top + 5;
	return [
		{
			type: 'line',
			x1: x,
			x2: x,
			y1: top + RING,
			y2: bottom,
			stroke: 'freed',
			strokeWidth: 1.25,
			id
		},
		{ type: 'circle', cx: x, cy: top, r: RING, stroke: 'freed', strokeWidth: 1.75, id },
		text(number, right, baseline, {
			face: 'serifBold',
			size: TEXT_SIZE.name,
			fill: 'freed',
			anchor: 'end',
			id
		}),
		text(env.format.shortDate(date), right - numberWidth - GAP - 2, baseline, { anchor: 'end' })
	];
}
