import { describe, expect, it } from 'vitest';
import { everyState, realTables, words } from '../../../../tests/charts/real.ts';
import type { ChartText } from '../model.ts';
import timeline from './index.ts';
import { DEFAULTS, type TimelineOptions } from './options.ts';

const series = timeline.series(realTables);
const textOf = (slug: string): ChartText => {
	const state = everyState(timeline).find((one) => one.slug === slug);
	return timeline.describe(series, state?.options as TimelineOptions, words);
};

describe('the heading', () => {
	it.each([
		['default', 'Arrests first, then long sentences, then release by bargain'],
		['arrests-2020', '51 arrests documented in 2020, 18 of them in November'],
		['sentences-2021', '47 sentences documented in 2021, the longest 20 years'],
		['sentences-2023', '45 sentences documented in 2023, the longest 15 years'],
		['releases-september-2025', '52 pardoned on 11 September 2025, one put back in prison'],
		['releases-december-2025', '123 pardoned on 13 December 2025, 114 taken to Ukraine']
	])('of %s states what the data bear out', (slug, heading) => {
		expect(textOf(slug).heading).toBe(heading);
		expect(heading.length).toBeLessThanOrEqual(60);
	});

	it('tells no story of bargains where a large release was part of none', () => {
		const untraded = { ...series, waves: series.waves.map((wave) => ({ ...wave, isTraded: false })) };
		expect(timeline.describe(untraded, DEFAULTS, words).heading).toBe(
			'Arrests, sentences and releases of documented people'
		);
	});

	it('tells no story of an order that the dates do not have', () => {
		const swapped = {
			...series,
			events: series.events.filter((event) => event.lane !== 'releases' || (event.date ?? '') < '2022')
		};
		expect(timeline.describe(swapped, DEFAULTS, words).heading).not.toContain('Arrests first');
	});
});

describe('the summary', () => {
	it('of everything counts what is drawn and names the order, the longest term, the two cases and the waves', () => {
		expect(textOf('default').summary).toEqual([
			'Shown are 152 arrests, 163 sentences and 104 releases of 167 documented people.',
			'Half of the dated arrests had happened by 23 May 2021, half of the sentences by October 2022, half of the releases by 7 December 2024.',
			'Most documented arrests are of 2020 (51), most sentences of 2021 (47), most releases of 2025 (46).',
			'The longest term is 25 years, given to Mikalai Autukhovich.',
			'Maryia Kalesnikava was sentenced to 11 years on 6 September 2021.',
			'Ales Bialiatski was sentenced to 10 years on 3 March 2023.',
			'The largest releases, as announced, were of 52 people on 11 September 2025, 123 people on 13 December 2025 and 250 people on 19 March 2026.',
			'Each came with a US announcement that sanctions would be lifted.'
		]);
	});

	it('of a month of releases tells each wave in it, also one of which nobody is documented', () => {
		expect(textOf('releases-september-2025').summary).toEqual([
			'Shown are 20 releases of 20 documented people.',
			'On 11 September 2025, 52 people were pardoned, as announced; 20 of them are documented here.',
			'On 16 September 2025, 25 people were pardoned, as announced; none of them is documented here.',
			'19 of the releases shown were expulsions from Belarus.',
			'Mikalai Statkevich was pardoned and put back in prison.'
		]);
	});

	it('never calls anything a total, and nobody held', () => {
		for (const { slug } of everyState(timeline)) {
			const { heading, measure, summary, notes } = textOf(slug);
			expect([heading, measure, ...summary, ...notes].join(' ')).not.toMatch(/\btotal|\bis held|in all\b/i);
		}
	});
});

describe('the notes', () => {
	it('count what is undated, what has no day and what has no term', () => {
		const { notes } = textOf('default');
		expect(notes).toEqual(
			expect.arrayContaining([
				expect.stringMatching(/^14 sentences and releases have no known date/),
				expect.stringMatching(/^Of 66 events only the month or the year is known/),
				expect.stringMatching(/^4 sentences have no term in years/),
				'Mikalai Statkevich belongs to two releases.',
				'The releases of Marfa Rabkova and Nasta Loika rest on one outlet only.'
			])
		);
	});

	it('speak of 66 events because so many have no day in the tables', () => {
		const short = [...realTables.arrests, ...realTables.sentences, ...realTables.releases].filter(
			({ date }) => date !== null && date.length < 10
		);
		expect(short).toHaveLength(66);
	});
});

it('has a sensible sentence where nothing is documented', () => {
	const empty = timeline.series({ ...realTables, arrests: [], sentences: [], releases: [] });
	const text = timeline.describe(empty, DEFAULTS, words);
	expect(text.heading).toBe('Nothing is documented for this choice');
});
