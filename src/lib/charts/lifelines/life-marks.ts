import type { ChartEnv } from '../define-chart.ts';
import type { Mark } from '../model.ts';
import { barMarks, type Time } from './bar-marks.ts';
import { releaseMarks, verdictMarks } from './event-marks.ts';
import { restMarks } from './rest-marks.ts';
import type { Life } from './series.ts';

/** One life line at a height: the rest of the term, custody, verdicts, releases, in drawing order. */
export const lifeMarks = (life: Life, y: number, time: Time, env: ChartEnv): Mark[] => [
	...restMarks(life, y, time, env),
	...life.custody.flatMap((span) => barMarks(span, life.id, y, time)),
	...verdictMarks(life, y, time),
	...releaseMarks(life, y, time)
];
