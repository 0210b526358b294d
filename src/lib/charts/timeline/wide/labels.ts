import { termInWords } from '#lib/i18n/terms.ts';
import type { ChartEnv } from '#lib/charts/define-chart.ts';
import { TEXT_SIZE, wrapText } from '#lib/charts/parts/text.ts';
import { CONCESSION_KEYS } from '../context.ts';
import type { Dated, SentenceEvent } from '../events.ts';
import { momentWords } from '../moment-words.ts';
import type { NamedMoment } from '../selection.ts';
import type { TimelineWave } from '../series.ts';
import type { LabelLine, LinePart } from '../label-lines.ts';

/** A label is broken into lines of about this width, px. */
const MOMENT_WIDTH = 190;
/** Where there is less room than this, a label stands on the other side. */
const LEAST_WIDTH = 100;

const bold = (text: string): LinePart => ({ text, face: 'sansBold', size: TEXT_SIZE.small, fill: 'ink' });
const muted = (text: string): LinePart => ({ text, face: 'sans', size: TEXT_SIZE.small, fill: 'muted' });
const name = (text: string): LinePart => ({ text, face: 'serifBold', size: TEXT_SIZE.normal, fill: 'ink' });
const number = (text: string): LinePart => ({
	text,
	face: 'serifBold',
	size: TEXT_SIZE.large,
	fill: 'freed'
});

/** Date over what happened, in lines that fit into the room and are about equally long. */
export const momentLines = (moment: NamedMoment, room: number, env: ChartEnv): LabelLine[] => [
	[bold(env.format.shortDate(moment.date))],
	...balancedLines(
		momentWords(moment, env),
		room < LEAST_WIDTH ? MOMENT_WIDTH : Math.min(room, MOMENT_WIDTH),
		env
	).map((line) => [muted(line)])
];

function balancedLines(words: string, width: number, { measureText }: ChartEnv): string[] {
	const wrapped = (within: number): string[] => wrapText(words, 'sans', TEXT_SIZE.small, within, measureText);
	const lines = wrapped(width).length;
	let narrowest = width;
	while (wrapped(narrowest - 4).length === lines && narrowest > LEAST_WIDTH) narrowest -= 4;
	return wrapped(narrowest);
}

/** Name over term and date. */
export const verdictLines = (
	event: Dated<SentenceEvent>,
	isLongest: boolean,
	{ t, format }: ChartEnv
): LabelLine[] => [
	[name(event.name)],
	[
		muted(
			t(isLongest ? 'timeline.verdict.longest' : 'timeline.verdict', {
				term: termInWords(event.years ?? 0, { t, format }),
				date: format.shortDate(event.date)
			})
		)
	]
];

/** How many and when, over what the other side announced. */
export function waveLines(wave: TimelineWave, { t, format }: ChartEnv): LabelLine[] {
	const key = wave.manner.includes('pardon') ? 'timeline.wave.pardoned' : 'timeline.wave.released';
	const concession = CONCESSION_KEYS[wave.waveId];
	return [
		[
			number(format.number(wave.released)),
			bold(t(key, { count: wave.released, date: format.shortDate(wave.date) }))
		],
		...(concession === undefined ? [] : [[muted(t(concession))]])
	];
}
