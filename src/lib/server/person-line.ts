import { loadChart } from '#lib/charts/registry.ts';
import type { LanguageTag } from '#lib/i18n/languages.ts';
import type { FigureFrame } from '#lib/state/figure-frame.ts';
import { drawFrame } from './figure-data.ts';

/** The life line of one person, for the page of that person. */
export const personLine = async (personId: string, lang: LanguageTag): Promise<FigureFrame> =>
	drawFrame(await loadChart('lifelines'), { people: 'one', personId }, 'full', lang, `${lang}/${personId}`);
