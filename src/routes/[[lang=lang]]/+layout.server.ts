import { dataset } from '#lib/server/tables.ts';
import type { LayoutServerLoad } from './$types';

/** Version and as-of day of the data, which every page states. */
export const load: LayoutServerLoad = () => ({ dataset });
