import type { ColorName } from '#lib/theme/tokens.ts';
import type { ChartEnv } from '../define-chart.ts';
import type { Mark } from '../model.ts';
import { narrowestWidth, text, TEXT_SIZE, wrapText } from '../parts/text.ts';
import type { Column } from './frame.ts';
import type { GroupLabel } from './labels.ts';

/** Marks with where they end. */
export interface Block {
	marks: Mark[];
	bottom: number;
}

/** A number beside its words must leave them this much of the column; else they go below it. */
const LEAST_BESIDE = 150;
const NUMBER = { size: 36, height: 40, gap: 10 };
/** From one line to the next, of the event and of the details, px. */
const BOLD_LINE = 18;
const LINE = 17;
const FIRST_BASELINE = 14;

/** The number in the colour of its dots; beside or below it the event with its date, and then the details. */
export function drawLabel(label: GroupLabel, color: ColorName, top: number, column: Column): Block {
	const number = text(label.number, column.left, top + 29, {
		face: 'serifBold',
		size: NUMBER.size,
		fill: color
	});
	const indent = column.env.measureText(label.number, 'serifBold', NUMBER.size) + NUMBER.gap;
	const words =
		column.width - indent < LEAST_BESIDE
			? labelWords(label, top + NUMBER.height, column)
			: labelWords(label, top, { ...column, left: column.left + indent, width: column.width - indent });
	return { marks: [number, ...words.marks], bottom: words.bottom };
}

function labelWords({ event, details }: GroupLabel, top: number, { left, width, env }: Column): Block {
	const bold = balanced(event, width, env);
	const quiet = details.flatMap((detail) =>
		wrapText(detail, 'sans', TEXT_SIZE.small, width, env.measureText)
	);
	const first = top + FIRST_BASELINE;
	const last = first + (bold.length - 1) * BOLD_LINE;
	return {
		marks: [
			...bold.map((line, i) =>
				text(line, left, first + i * BOLD_LINE, { face: 'sansBold', size: TEXT_SIZE.normal, fill: 'ink' })
			),
			...quiet.map((line, i) => text(line, left, last + (i + 1) * LINE))
		],
		bottom: last + quiet.length * LINE + 4
	};
}

/** Lines of about the same length, so that a date is not torn where there is a better place. */
function balanced(words: string, width: number, { measureText }: ChartEnv): string[] {
	const style = ['sansBold', TEXT_SIZE.normal] as const;
	const lines = wrapText(words, ...style, width, measureText);
	const narrowest = narrowestWidth(words, ...style, lines.length, measureText);
	return wrapText(words, ...style, Math.min(narrowest, width), measureText);
}

/** Quiet paragraphs. */
export function drawParagraphs(
	paragraphs: readonly string[],
	top: number,
	{ left, width, env }: Column
): Block {
	const lines = paragraphs.flatMap((paragraph) =>
		wrapText(paragraph, 'sans', TEXT_SIZE.small, width, env.measureText)
	);
	return {
		marks: lines.map((line, i) => text(line, left, top + FIRST_BASELINE + i * LINE)),
		bottom: top + FIRST_BASELINE + (lines.length - 1) * LINE + 4
	};
}
