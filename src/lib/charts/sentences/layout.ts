import type { ChartEnv } from '../define-chart.ts';
import type { ChartModel } from '../model.ts';
import { layoutNothing } from '../parts/nothing.ts';
import { layoutList } from './layout-list.ts';
import { layoutTall } from './layout-tall.ts';
import { layoutWide } from './layout-wide.ts';
import type { SentencesOptions } from './options.ts';
import { isTerm, selectSentences } from './select.ts';
import type { SentencesSeries } from './series.ts';

/** Up to this many terms each has a line of its own with the person's name. */
const NAMED_UP_TO = 60;

/** From this width on strokes stand, px; below it they lie and time runs down. */
const WIDE_FROM = 720;

/** Names where there are few terms, otherwise one bare stroke a term. */
export function layoutSentences(
	series: SentencesSeries,
	options: SentencesOptions,
	env: ChartEnv
): ChartModel {
	const terms = selectSentences(series, options).filter(isTerm);
	if (terms.length === 0) return layoutNothing(env.t('sentences.summary.empty'), env);
	if (terms.length <= NAMED_UP_TO) return layoutList(terms, env);
	return env.width < WIDE_FROM ? layoutTall(terms, env) : layoutWide(terms, env);
}
