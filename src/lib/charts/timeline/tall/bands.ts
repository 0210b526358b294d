import { precisionOf } from '#lib/data/partial-date.ts';
import type { Mark } from '#lib/charts/model.ts';
import type { Dated } from '../events.ts';
import type { LaneName } from '../options.ts';
import { bandBar } from '../shapes.ts';
import type { LaneColumn } from './frame.ts';
import { stretchesOf, type Stretch, type Strip } from './strips.ts';

/** A date of a month or a year as a bar along its whole time, in one of the tracks left of a baseline. */
interface TallBand {
	id: string | undefined;
	date: string;
	stretches: readonly Stretch[];
	/** 0 is next to the baseline. */
	track: number;
}

const MONTH_WIDTH = 4;
const YEAR_WIDTH = 2;
const TRACK_PITCH = 5;
const GAP = 1;

/** Bars for dates without a day; months first, so that years lie outside of them. */
export function bandMarks(
	lane: LaneName,
	items: readonly (Pick<Dated, 'date'> & { id?: string })[],
	strips: readonly Strip[],
	{ baseline }: LaneColumn
): Mark[] {
	return placeBands(items, strips).flatMap(({ id, date, stretches, track }) => {
		const width = precisionOf(date) === 'year' ? YEAR_WIDTH : MONTH_WIDTH;
		const x = baseline - 2 - (track + 0.5) * TRACK_PITCH - width / 2 + 0.5;
		return stretches.map(({ top, bottom }, i) =>
			bandBar(
				lane,
				{ x, y: top + GAP / 2, width, height: bottom - top - GAP },
				// A bar that a label interrupts is one mark all the same.
				i === 0 ? id : undefined
			)
		);
	});
}

function placeBands(
	items: readonly (Pick<Dated, 'date'> & { id?: string })[],
	strips: readonly Strip[]
): TallBand[] {
	const ends: number[] = [];
	return items
		.filter(({ date }) => precisionOf(date) !== 'day')
		.toSorted((a, b) => b.date.length - a.date.length)
		.map(({ id, date }) => {
			const stretches = stretchesOf(date, strips);
			const top = stretches[0]?.top ?? 0;
			const free = ends.findIndex((end) => end <= top + 0.01);
			const track = free < 0 ? ends.length : free;
			ends[track] = stretches.at(-1)?.bottom ?? top;
			return { id, date, stretches, track };
		});
}
