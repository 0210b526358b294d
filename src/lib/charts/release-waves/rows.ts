import { max, scaleLinear, type ScaleLinear } from 'd3';
import type { ChartEnv } from '../define-chart.ts';
import { wrapText } from '../parts/text.ts';
import type { Columns, Span } from './columns.ts';
import { centred, LARGE, styleOf, type LineStyle } from './row-style.ts';
import type { ReleaseWave } from './series.ts';
import { waveWords, type WaveWords } from './words.ts';

/** One line of text in a row. */
export interface Line extends LineStyle {
	text: string;
	x: number;
	/** Baseline, px below the top of the row. */
	y: number;
}

/** A wave with its words, broken into lines, and its bar; all places are relative to the top of the row. */
export interface Row {
	wave: ReleaseWave;
	words: WaveWords;
	height: number;
	/** Middle of the bar. */
	middle: number;
	bar: { x: number; length: number; thickness: number };
	date: LineStyle;
	value: LineStyle;
	lines: readonly Line[];
}

const VALUE_GAP = 6;
const NAME_GAP = 10;
const LINE_STEP = 1.28;
const DESCENT = 0.24;
/** Below the last line of a row, px. */
const LINE_GAP = 2;

/** Width of the widest date of the waves. */
export const dateWidth = (waves: readonly ReleaseWave[], env: ChartEnv): number =>
	max(waves, (wave) => measure(env.format.dayAndMonth(wave.date), styleOf(wave).date, env)) ?? 0;

/** Breaks the words of every wave into lines that fit its columns. */
export function rowsOf(waves: readonly ReleaseWave[], columns: Columns, env: ChartEnv): Row[] {
	const scale = barScale(waves, columns.bars, env);
	const quiet = waves.filter((wave) => !wave.isLarge);
	const nameLeft =
		(max(quiet, (wave) => valueEnd(wave, columns, scale, env)) ?? columns.bars.left) + NAME_GAP;
	return waves.map((wave) => rowOf(wave, columns, scale, nameLeft, env));
}

/** People to px; the value of the longest bar still fits beside it. */
function barScale(waves: readonly ReleaseWave[], bars: Span, env: ChartEnv): ScaleLinear<number, number> {
	const most = max(waves, (wave) => wave.released) ?? 0;
	const room = bars.right - bars.left - VALUE_GAP - measure(env.format.number(most), LARGE.value, env);
	return scaleLinear([0, Math.max(most, 1)], [0, room]);
}

const valueEnd = (
	wave: ReleaseWave,
	{ bars }: Columns,
	scale: ScaleLinear<number, number>,
	env: ChartEnv
): number =>
	bars.left +
	scale(wave.released) +
	VALUE_GAP +
	measure(env.format.number(wave.released), styleOf(wave).value, env);

function rowOf(
	wave: ReleaseWave,
	columns: Columns,
	scale: ScaleLinear<number, number>,
	nameLeft: number,
	env: ChartEnv
): Row {
	const style = styleOf(wave);
	const words = waveWords(wave, env);
	const afterValue = valueEnd(wave, columns, scale, env) + NAME_GAP;
	const lines = [
		...underBar(wave, words, columns, wave.isLarge ? afterValue : nameLeft, env),
		...inColumns(wave, words, columns, env)
	];
	const lowest = max(lines, (line) => line.y + line.size * DESCENT + LINE_GAP) ?? 0;
	return {
		wave,
		words,
		height: Math.max(style.first, lowest) + style.below,
		middle: style.first / 2,
		bar: { x: columns.bars.left, length: scale(wave.released), thickness: style.thickness },
		date: style.date,
		value: style.value,
		lines
	};
}

/** The name and what has no column of its own: beside the bar where it fits, else below it. */
function underBar(
	wave: ReleaseWave,
	words: WaveWords,
	{ bars, how, places }: Columns,
	besideBar: number,
	env: ChartEnv
): Line[] {
	const style = styleOf(wave);
	const details = [
		...(how || !wave.isLarge ? [] : [env.t('release-waves.how', { manner: words.manner })]),
		...(how || words.concession === null ? [] : [words.concession]),
		...(places || words.abroad.length === 0
			? []
			: [env.t('release-waves.taken', { places: words.abroad.join(', ') })]),
		...(places || words.stayed === null ? [] : [words.stayed]),
		...(words.returned === null ? [] : [words.returned])
	];
	const fits = besideBar + measure(words.name, style.name, env) <= bars.right;
	const left = wave.isLarge ? bars.left : besideBar;
	const span = { left, right: bars.right };
	const start = centred(style.first / 2, style.name);
	if (wave.isLarge && fits) {
		const name = { ...style.name, text: words.name, x: besideBar, y: start };
		return [name, ...stacked(wrapped(details, style.detail, span, env), left, style.first + 11)];
	}
	const all = [...wrapped([words.name], style.name, span, env), ...wrapped(details, style.detail, span, env)];
	return stacked(all, left, wave.isLarge ? style.first + 14 : start);
}

/** What stands in the columns beside the bars. */
function inColumns(wave: ReleaseWave, words: WaveWords, { how, places }: Columns, env: ChartEnv): Line[] {
	const { detail, first } = styleOf(wave);
	const start = centred(first / 2, detail);
	const column = (texts: readonly string[], span: Span | null): Line[] =>
		span ? stacked(wrapped(texts, detail, span, env), span.left, start) : [];
	const known = (texts: readonly (string | null)[]): string[] => texts.filter((text) => text !== null);
	return [
		...column(known([words.manner, words.concession]), how),
		...column(known([...words.abroad, words.stayed]), places)
	];
}

type UnplacedLine = Omit<Line, 'x' | 'y'>;

const wrapped = (
	texts: readonly string[],
	style: LineStyle,
	span: Span,
	{ measureText }: ChartEnv
): UnplacedLine[] =>
	texts
		.flatMap((text) => wrapText(text, style.face, style.size, span.right - span.left, measureText))
		.map((text) => ({ ...style, text }));

function stacked(lines: readonly UnplacedLine[], x: number, firstBaseline: number): Line[] {
	let y = firstBaseline;
	return lines.map((line, i) => {
		if (i > 0) y += line.size * LINE_STEP;
		return { ...line, x, y };
	});
}

const measure = (text: string, { face, size }: LineStyle, { measureText }: ChartEnv): number =>
	measureText(text, face, size);
