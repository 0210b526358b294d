import type { ColorName } from '#lib/theme/tokens.ts';
import type { Mark } from '../model.ts';
import { text, TEXT_SIZE, wrapText } from '../parts/text.ts';
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
	const bold = wrapText(event, 'sansBold', TEXT_SIZE.normal, width, env.measureText);
	const quiet = details.flatMap((detail) =>
		wrapText(detail, 'sans', TEXT_SIZE.small, width, env.measureText)
	);
	const baseline = (line: number): number => top + FIRST_BASELINE + line * LINE;
	return {
		marks: [
			...bold.map((line, i) =>
				text(line, left, baseline(i), { face: 'sansBold', size: TEXT_SIZE.normal, fill: 'ink' })
			),
			...quiet.map((line, i) => text(line, left, baseline(bold.length + i)))
		],
		bottom: baseline(bold.length + quiet.length - 1) + 4
	};
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
