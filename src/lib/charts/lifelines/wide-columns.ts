import type { FaceName } from '#lib/theme/faces.ts';
import type { ChartEnv } from '../define-chart.ts';
import { sideMargin } from '../parts/frame.ts';
import { TEXT_SIZE } from '../parts/text.ts';
import type { Life } from './series.ts';
import { nameFace, termWords } from './row-words.ts';
import { endWords } from './words.ts';

/** A column of text, px. */
export interface TextColumn {
	left: number;
	width: number;
}

/** Columns of the wide drawing, px. */
export interface WideColumns {
	/** Right-aligned. */
	name: TextColumn;
	/** Ends of the time axis. */
	time: readonly [number, number];
	term: TextColumn;
	end: TextColumn;
	/** Least lines of text in a row, so that rows keep one rhythm. */
	lines: number;
}

const GAP = 16;
/** Least room for time beside the text, px. */
const LEAST_TIME = 270;
/** From this width on the words at the end of a row stand in one line. */
const ONE_LINE_FROM = 1000;
const MOST_NAME = 0.28;
const END_WRAPPED = 132;

/** Columns side by side, or null where there is no room for them. */
export function wideColumns(lives: readonly Life[], env: ChartEnv): WideColumns | null {
	const margin = sideMargin(env.width);
	const right = env.width - margin;
	const nameWidth = Math.min(
		MOST_NAME * env.width,
		Math.max(...lives.map((life) => env.measureText(life.name, nameFace(life), TEXT_SIZE.name)))
	);
	const isOneLine = env.width >= ONE_LINE_FROM;
	const endWidth = isOneLine
		? widest(
				lives.map((life) => endWords(life, env)),
				'sans',
				env
			)
		: END_WRAPPED;
	const termWidth = widest(
		lives.map((life) => termWords(life, env)).flatMap((term) => (isOneLine ? [term] : term.split(' '))),
		'sans',
		env
	);
	const endLeft = right - endWidth;
	const termLeft = endLeft - GAP - termWidth;
	const time = [margin + nameWidth + GAP, termLeft - GAP] as const;
	if (time[1] - time[0] < LEAST_TIME) return null;
	return {
		name: { left: margin, width: nameWidth },
		time,
		term: { left: termLeft, width: termWidth },
		end: { left: endLeft, width: endWidth },
		lines: isOneLine ? 1 : 2
	};
}

const widest = (texts: readonly string[], face: FaceName, { measureText }: ChartEnv): number =>
	Math.max(0, ...texts.map((content) => measureText(content, face, TEXT_SIZE.small)));
