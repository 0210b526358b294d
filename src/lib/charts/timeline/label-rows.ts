import type { PartialDate } from '#lib/data/partial-date.ts';
import type { ChartEnv } from '../define-chart.ts';
import type { Mark, MarkSubject } from '../model.ts';
import { text, TEXT_SIZE, wrapText } from '../parts/text.ts';
import { aboutSubject } from './subjects.ts';

/** A named moment as a line across the page. */
export interface RowLabel {
	date: PartialDate;
	words: string;
	/** What it is about, where that has a card. */
	subject?: MarkSubject | undefined;
}

/** Ends of the line, px. */
interface Ends {
	left: number;
	right: number;
}

const LINE = 17;
const PADDING = 5;
const INDENT = 8;

/** Height of labels below each other. */
export const labelsHeight = (labels: readonly RowLabel[], frame: Ends, env: ChartEnv): number =>
	labels.reduce((sum, label) => sum + heightOf(label, frame, env), 0);

const heightOf = (label: RowLabel, frame: Ends, env: ChartEnv): number =>
	linesOf(label, frame, env).length * LINE + 2 * PADDING - 2;

const linesOf = (label: RowLabel, frame: Ends, env: ChartEnv): string[] =>
	wrapText(
		label.words,
		'sans',
		TEXT_SIZE.small,
		frame.right - INDENT - wordsStart(label, frame, env),
		env.measureText
	);

const wordsStart = ({ date }: RowLabel, { left }: Ends, { format, measureText }: ChartEnv): number =>
	left + INDENT + measureText(format.shortDate(date), 'sansBold', TEXT_SIZE.small) + 8;

/** Labels on a band across the page, from `top` down. */
export function labelMarks(labels: readonly RowLabel[], top: number, frame: Ends, env: ChartEnv): Mark[] {
	let y = top;
	return labels.flatMap((label): Mark[] => {
		const height = heightOf(label, frame, env);
		const baseline = y + PADDING + 12;
		const band: Mark = {
			type: 'rect',
			x: frame.left,
			y: y + 1,
			width: frame.right - frame.left,
			height: height - 2,
			fill: 'band'
		};
		y += height;
		return [
			aboutSubject(band, label.subject),
			text(env.format.shortDate(label.date), frame.left + INDENT, baseline, {
				face: 'sansBold',
				fill: 'ink'
			}),
			...linesOf(label, frame, env).map((line, i) =>
				text(line, wordsStart(label, frame, env), baseline + i * LINE, { fill: 'ink' })
			)
		];
	});
}
