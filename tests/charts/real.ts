import { readFile } from 'node:fs/promises';
import type { AnyChart, ChartEnv } from '#lib/charts/define-chart.ts';
import type { ChartModel } from '#lib/charts/model.ts';
import { loadTables } from '#lib/data/tables.ts';
import { wordsIn } from '#lib/server/words.ts';
import { element, marksToSvg, svgFrame } from '#lib/render/to-svg.ts';
import { measureText } from '#lib/text/measure.ts';
import { filePaint } from '#lib/theme/tokens.ts';

/** The published tables. */
export const realTables = await loadTables((file) => readFile(`static/data/${file}`, 'utf8'));

/** The English words. */
export const words = wordsIn('en');

/** What a layout gets at a width. */
export const envAt = (width: number): ChartEnv => ({ ...words, width, measureText });

/** Every option set that a chart is prerendered in. */
export const everyState = (chart: AnyChart): { slug: string; options: unknown }[] => [
	{ slug: 'default', options: chart.defaults },
	...chart.views
];

/** A drawing as a file for a reviewed snapshot: one mark a line. */
export const snapshotOf = (model: ChartModel): string =>
	element(
		'svg',
		{ xmlns: 'http://www.w3.org/2000/svg', ...svgFrame(model) },
		`\n${marksToSvg(model.marks, filePaint('light')).replaceAll('><', '>\n<')}\n`
	);
