import { termInWords } from '#lib/i18n/terms.ts';
import type { ChartEnv } from '../define-chart.ts';
import type { Mark } from '../model.ts';
import { sideMargin } from '../parts/frame.ts';
import { text, TEXT_SIZE } from '../parts/text.ts';
import type { Term } from './select.ts';

const BETWEEN = 8;

/** Height of the words over a stroke, from `above` the stroke, px. */
export const LABEL = { above: 18, height: 15 } as const;

/** Name and length over a stroke, with the date where there is room. */
export function tallLabel(term: Term, x: number, baseline: number, env: ChartEnv): Mark[] {
	const size = TEXT_SIZE.normal;
	const nameWidth = env.measureText(term.name, 'serifBold', size);
	const room = env.width - sideMargin(env.width) - x - nameWidth - BETWEEN;
	const detail = detailFor(term, room, env);
	return [
		text(term.name, x, baseline, { face: 'serifBold', size, fill: 'ink' }),
		text(detail, x + nameWidth + BETWEEN, baseline)
	];
}

function detailFor(term: Term, room: number, { t, format, measureText }: ChartEnv): string {
	const length = termInWords(term.years, { t, format });
	const dated = t('sentences.label', { term: length, date: format.shortDate(term.date) });
	return measureText(dated, 'sans', TEXT_SIZE.small) <= room ? dated : length;
}
