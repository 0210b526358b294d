import type { MessageKey } from '#lib/i18n/catalogue.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { AnyChart } from './define-chart.ts';

/** A named state of a figure, with the words of its link. */
export interface ViewLink {
	/** Slug of the view; the figure's own address where there is none. */
	slug: string | undefined;
	label: string;
}

/** Links to a figure and its views, the whole first; none where it has no views. */
export const viewLinks = (chart: AnyChart, { t }: Words): ViewLink[] =>
	chart.views.length === 0
		? []
		: [
				{ slug: undefined, label: t('figure.all') },
				...chart.views.map(({ slug }: { slug: string }) => ({
					slug,
					label: t(`${chart.id}.view.${slug}` as MessageKey)
				}))
			];
