import type { Role } from '#lib/data/codes.ts';
import type { ChartView } from '../define-chart.ts';

/** What a reader may narrow the figure down to; null is everything. */
export interface SentencesOptions {
	/** Year of the verdict. */
	year: number | null;
	role: Role | null;
}

/** Every sentence. */
export const EVERYTHING: SentencesOptions = { year: null, role: null };

/** Named, prerendered states. */
export const VIEWS: readonly ChartView<SentencesOptions>[] = [
	{ slug: 'sentences-2021', options: { year: 2021, role: null } },
	{ slug: 'sentences-2023', options: { year: 2023, role: null } },
	{ slug: 'journalists', options: { year: null, role: 'journalist' } },
	{ slug: 'human-rights-defenders', options: { year: null, role: 'human-rights-defender' } },
	{ slug: 'activists', options: { year: null, role: 'activist' } },
	{ slug: 'politicians', options: { year: null, role: 'politician' } }
];
