import { precisionOf, yearOf } from '#lib/data/partial-date.ts';
import type { ChartEnv } from '#lib/charts/define-chart.ts';
import { TEXT_SIZE, wrapText } from '#lib/charts/parts/text.ts';
import { CONCESSION_KEYS } from '../context.ts';
import { PART_GAP, type LabelLine, type LinePart } from '../label-lines.ts';
import type { LaneName } from '../options.ts';
import type { Selection } from '../selection.ts';
import type { TimelineWave } from '../series.ts';
import { MONTH_SIZE } from './frame.ts';
import type { EventGroup } from './groups.ts';

const NUMBER_SIZE = 30;

const serif = (text: string, size: number, fill: LinePart['fill']): LinePart => ({
	text,
	face: 'serifBold',
	size,
	fill
});
const bold = (text: string): LinePart => ({ text, face: 'sansBold', size: TEXT_SIZE.normal, fill: 'ink' });
const muted = (text: string): LinePart => ({ text, face: 'sans', size: TEXT_SIZE.small, fill: 'muted' });

/** Name of a month and how many events it has: in two lines left of the rows, in one above them. */
export function monthTitle(
	{ date, events }: EventGroup,
	lane: LaneName,
	isOneLine: boolean,
	env: ChartEnv
): LabelLine[] {
	const { t, format } = env;
	const name = precisionOf(date) === 'year' ? String(yearOf(date)) : format.month(Number(date.slice(5)) - 1);
	const count = t(`timeline.year.${lane}`, { count: events.length, events: format.number(events.length) });
	const [first, second] = [serif(name, MONTH_SIZE, 'ink'), muted(count)];
	return isOneLine ? [[first, second]] : [[first], [second]];
}

/** Size and date of a wave, what the other side announced, and how many of its people follow; broken to a width. */
export function waveTitle(
	group: EventGroup,
	{ isFiltered }: Pick<Selection, 'isFiltered'>,
	width: number,
	env: ChartEnv
): LabelLine[] {
	if (group.wave === null) return [[bold(env.format.date(group.date))]];
	const { wave, events } = group;
	const concession = CONCESSION_KEYS[wave.waveId];
	const documented = env.t(documentedKey(events.length, isFiltered), {
		count: events.length,
		documented: env.format.number(events.length)
	});
	const quiet = [...(concession === undefined ? [] : [env.t(concession)]), ...places(wave, env), documented];
	return [
		...headLines(wave, width, env),
		...quiet
			.flatMap((words) => wrapText(words, 'sans', TEXT_SIZE.small, width, env.measureText))
			.map((line) => [muted(line)])
	];
}

/** Those whom filters leave are not all who are documented. */
function documentedKey(count: number, isFiltered: boolean) {
	if (isFiltered) return 'timeline.wave.shown';
	return count === 0 ? 'timeline.wave.none-documented' : 'timeline.wave.documented';
}

/** The number with what happened; what has no room beside the number goes on below it. */
function headLines(wave: TimelineWave, width: number, env: ChartEnv): LabelLine[] {
	const { measureText } = env;
	const number = serif(env.format.number(wave.released), NUMBER_SIZE, 'freed');
	const room = width - measureText(number.text, number.face, number.size) - PART_GAP;
	const words = happened(wave, env);
	const [first = '', ...more] = wrapText(words, 'sansBold', TEXT_SIZE.normal, room, measureText);
	return [[number, bold(first)], ...more.map((line) => [bold(line)])];
}

/** How many were taken out of Belarus, and where. */
function places({ destinations }: TimelineWave, { t, format, code }: ChartEnv): string[] {
	const abroad = destinations
		.filter(({ country }) => country !== 'BY')
		.map(({ country, count }) =>
			t('timeline.wave.place', {
				count,
				people: format.number(count),
				country: code('country', country)
			})
		);
	return abroad.length === 0 ? [] : [t('timeline.wave.places', { places: format.list(abroad) })];
}

const happened = (wave: TimelineWave, { t, format }: ChartEnv): string =>
	t(wave.manner.includes('pardon') ? 'timeline.wave.pardoned' : 'timeline.wave.released', {
		count: wave.released,
		date: format.date(wave.date)
	});
