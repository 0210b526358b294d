import { loadChart } from '#lib/charts/registry.ts';
import type { PageLoad } from './$types';

/** The definition of the life lines, so that the page draws one without waiting. */
export const load: PageLoad = async ({ data }) => ({ ...data, lifelines: await loadChart('lifelines') });
