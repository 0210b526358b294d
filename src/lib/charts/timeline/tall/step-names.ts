import type { ChartEnv } from '#lib/charts/define-chart.ts';
import type { Mark } from '#lib/charts/model.ts';
import { text } from '#lib/charts/parts/text.ts';
import type { TallFrame } from './frame.ts';
import type { Step, StepSize } from './steps.ts';
import type { Strip } from './strips.ts';

/** Up to so many months each has its name; then those that begin a quarter have. */
const MOST_NAMED = 18;

/** Names of months, weeks or days left of their strips. */
export const stepNames = (
	strips: readonly Strip[],
	size: StepSize,
	{ left }: TallFrame,
	env: ChartEnv
): Mark[] =>
	strips.flatMap((strip) => {
		const name = size === 'month' ? monthName(strip, strips.length, env) : daysName(strip);
		return name === null ? [] : [text(name, left, strip.top + strip.height / 2 + 4)];
	});

/** January has the year above it where there are many; where there are few, months are told apart one by one. */
function monthName({ from }: Step, count: number, { format }: ChartEnv): string | null {
	const index = Number(from.slice(5, 7)) - 1;
	const isNamed = count <= MOST_NAMED || (index % 3 === 0 && index > 0);
	return isNamed ? format.shortMonth(index) : null;
}

/** `7`, `10–16`: the month stands above. */
const daysName = ({ from, to }: Step): string =>
	[...new Set([from, to])].map((day) => String(Number(day.slice(8)))).join('–');
