import { loadChart } from '#lib/charts/registry.ts';
import type { PageLoad } from './$types';

/** The definition of the figure, so that the page draws it without waiting. */
export const load: PageLoad = async ({ data, params }) => ({ ...data, chart: await loadChart(params.id) });
