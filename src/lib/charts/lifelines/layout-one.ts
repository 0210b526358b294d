import { min } from 'd3';
import { firstDay, yearOf, type IsoDay } from '#lib/data/partial-date.ts';
import { termInWords } from '#lib/i18n/terms.ts';
import type { ChartEnv } from '../define-chart.ts';
import type { ChartModel, Mark } from '../model.ts';
import { sideMargin } from '../parts/frame.ts';
import { text, TEXT_SIZE, wrapText } from '../parts/text.ts';
import { timeScale } from '../parts/time-scale.ts';
import { BAR_HEIGHT, type Time } from './bar-marks.ts';
import { keyMarks } from './key.ts';
import { KEY_SIGNS } from './key-signs.ts';
import { lifeMarks } from './life-marks.ts';
import { eventsOf, type LifeEvent } from './one-events.ts';
import { eventFlags, flagMarks, poleOf, type EventFlag } from './one-flags.ts';
import type { Life } from './series.ts';
import { asOfLabel, asOfLine, yearLabels, yearLines } from './years.ts';

const REACH = BAR_HEIGHT / 2 + 6;
const YEARS_LINE = 16;
const AS_OF_LINE = 18;
const NOTE_GAP = 10;
const LINE = 18;
const KEY_GAP = 6;
const FOOT = 4;
/** Room for half the label of the first year, px. */
const LEAST_MARGIN = 16;

/** One life larger: every dated event with its words over the bar, what has no date and the rest of the term under it. */
export function layoutOne(life: Life, asOf: IsoDay, env: ChartEnv): ChartModel {
	const margin = Math.max(LEAST_MARGIN, sideMargin(env.width));
	const right = env.width - margin;
	const events = eventsOf(life, env);
	const flags = eventFlags(events, env);
	const time = fittedTime(life, asOf, flags, margin, right);
	const over = flagMarks(flags, time, right);
	const bar = over.height + REACH;
	const axis = bar + REACH;
	const notes = noteLines(life, events, right - margin, env);
	const top = axis + YEARS_LINE + AS_OF_LINE + NOTE_GAP;
	const bottom = top + notes.length * LINE;
	const key = keyMarks([life], { left: margin, right, top: bottom + KEY_GAP }, env, WORDLESS);
	return {
		width: env.width,
		height: bottom + KEY_GAP + key.height + FOOT,
		marks: [
			...yearLines(time, [[bar - REACH, axis]]),
			asOfLine(time, asOf, [[bar - REACH, axis]]),
			...over.marksOver(bar),
			...lifeMarks(life, bar, time, env),
			...yearLabels(time, axis + YEARS_LINE),
			asOfLabel(time, asOf, axis + YEARS_LINE + AS_OF_LINE, env),
			...notes.map((line, i): Mark => text(line, margin, top + 12 + i * LINE)),
			...key.marks
		]
	};
}

const WORDLESS = KEY_SIGNS.filter(({ isWordless }) => isWordless);

/** The longest axis on which the words of every event still have room at their pole. */
function fittedTime(
	life: Life,
	asOf: IsoDay,
	flags: readonly EventFlag[],
	left: number,
	right: number
): Time {
	const [from, to] = [`${firstYear(life, asOf)}-01-01`, `${lastYear(life, asOf)}-12-31`];
	const unit = timeScale(from, to, [0, 1]);
	const widths = flags.map((flag) => (right - left - flag.width) / Math.max(poleOf(flag, unit), 0.01));
	return timeScale(from, to, [left, left + Math.min(right - left, ...widths)]);
}

const firstYear = ({ arrests, verdicts, releases, lastReportedHeld }: Life, asOf: IsoDay): number =>
	min(
		[...arrests, ...[...verdicts, ...releases].map(({ date }) => date), lastReportedHeld].filter(
			(date) => date !== null
		),
		yearOf
	) ?? yearOf(asOf);

const lastYear = ({ restUntil }: Life, asOf: IsoDay): number =>
	Math.max(yearOf(asOf), restUntil === null ? 0 : yearOf(firstDay(restUntil)));

function noteLines(life: Life, events: readonly LifeEvent[], width: number, env: ChartEnv): string[] {
	const { t, format } = env;
	const notes = [
		...(life.term === null || life.restUntil === null
			? []
			: [
					t('lifelines.one.rest', {
						term: termInWords(life.term, env),
						date: format.date(life.restUntil)
					})
				]),
		...events
			.filter(({ date }) => date === null)
			.flatMap(({ words }) => words.map((event) => t('lifelines.one.undated', { event }))),
		...(life.status.status === 'unknown' ? [t('lifelines.end.unknown')] : [])
	];
	return notes.flatMap((note) => wrapText(note, 'sans', TEXT_SIZE.small, width, env.measureText));
}
