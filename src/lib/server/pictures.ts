import { existsSync } from 'node:fs';
import type { ChartId } from '#lib/charts/define-chart.ts';

/** Whether this build makes pictures of figures; a page that showed one that is not made could not be built. */
const ARE_MADE = existsSync('src/routes/[[lang=lang]]/charts/[id=chart].png');

/** Path of the picture of a figure's view, `/charts/timeline.png`; undefined where no pictures are made. */
export const pictureOf = (id: ChartId, view: string | undefined): string | undefined =>
	ARE_MADE ? `/charts/${view === undefined ? id : `${id}/${view}`}.png` : undefined;
