import { termInWords } from '#lib/i18n/terms.ts';
import { isOfTwoCases } from '#lib/stats/featured-people.ts';
import type { ColorName } from '#lib/theme/tokens.ts';
import type { FaceName } from '#lib/theme/faces.ts';
import type { ChartEnv } from '../define-chart.ts';
import type { Life } from './series.ts';

/** Face of a name: the two cases stand out. */
export const nameFace = (life: Life): FaceName => (isOfTwoCases(life.personId) ? 'serifBold' : 'serif');

/** Colour of the words that say how a line ends. */
export const endColor = ({ status }: Life): ColorName =>
	(({ freed: 'freed', 'last-reported-held': 'held', died: 'held', unknown: 'muted' }) as const)[
		status.status
	];

/** The longest term, or a dash; lines break only between years and months. */
export const termWords = ({ term }: Life, env: ChartEnv): string =>
	term === null ? '–' : termInWords(term, env).replace(/(\d) /g, '$1\u00a0');
