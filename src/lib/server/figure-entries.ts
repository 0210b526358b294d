import { CHART_IDS, loadChart } from '#lib/charts/registry.ts';
import type { ChartId } from '#lib/charts/define-chart.ts';
import { DEFAULT_LANGUAGE, LANGUAGES, type LanguageTag } from '#lib/i18n/languages.ts';
import { tables } from './tables.ts';

/** Address parameters of a page in every language: the default language has no prefix. */
export const inEveryLanguage = <Params extends object>(params: Params): (Params & { lang: string })[] =>
	LANGUAGES.map(({ tag }: { tag: LanguageTag }) => ({
		...params,
		lang: tag === DEFAULT_LANGUAGE ? '' : tag
	}));

/** Address parameters of every figure in every language. */
export const figureEntries = (): { id: ChartId; lang: string }[] =>
	CHART_IDS.flatMap((id) => inEveryLanguage({ id }));

/** Address parameters of every named view of every figure in every language. */
export async function viewEntries(): Promise<{ id: ChartId; view: string; lang: string }[]> {
	const charts = await Promise.all(CHART_IDS.map(loadChart));
	return charts.flatMap((chart) =>
		chart.views.flatMap(({ slug }: { slug: string }) => inEveryLanguage({ id: chart.id, view: slug }))
	);
}

/** Address parameters of every documented person in every language. */
export const personEntries = (): { person: string; lang: string }[] =>
	tables.people.flatMap(({ personId }) => inEveryLanguage({ person: personId }));
