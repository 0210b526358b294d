import type { ChartEnv } from '../define-chart.ts';
import type { Mark } from '../model.ts';
import { text, TEXT_SIZE } from '../parts/text.ts';
import { KEY_SIGNS, SIGN, type KeySign } from './key-signs.ts';
import type { Life } from './series.ts';

const BESIDE = 6;
const BETWEEN = 18;
const LINE = 21;

/** What the signs mean, those only that some life shows, in as many lines as they need. */
export function keyMarks(
	lives: readonly Life[],
	left: number,
	right: number,
	top: number,
	env: ChartEnv,
	signs: readonly KeySign[] = KEY_SIGNS
): { marks: Mark[]; height: number } {
	let x = left;
	let y = top + LINE / 2;
	const marks = signs
		.filter(({ isShown }) => lives.some(isShown))
		.flatMap((sign) => {
			const words = env.t(sign.label);
			const width = SIGN + BESIDE + env.measureText(words, 'sans', TEXT_SIZE.small);
			if (x > left && x + width > right) [x, y] = [left, y + LINE];
			const drawn = [...sign.marks(x, y), text(words, x + SIGN + BESIDE, y + 4)];
			x += width + BETWEEN;
			return drawn;
		});
	return { marks, height: marks.length === 0 ? 0 : y + LINE / 2 - top };
}
