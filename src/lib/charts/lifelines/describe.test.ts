import { describe, expect, it } from 'vitest';
import { realTables, words } from '../../../../tests/charts/real.ts';
import chart from './index.ts';
import { EVERYONE, type LifelinesOptions } from './options.ts';

const series = chart.series(realTables);
const FEATURED: LifelinesOptions = { people: 'featured' };
const textOf = (options: LifelinesOptions) => chart.describe(series, options, words);

const freed = new Set(
	realTables.releases.filter(({ outcome }) => outcome === 'freed').map(({ personId }) => personId)
);
const held = realTables.people.filter(
	({ personId, lastReportedHeld }) => !freed.has(personId) && lastReportedHeld !== null
);

describe('words of life lines', () => {
	it('heads with how many were freed and how many last reported held', () => {
		expect(textOf(EVERYONE).heading).toBe(
			`${freed.size} of ${realTables.people.length} documented people were freed, ${held.length} last reported held`
		);
		const rest = realTables.people.length - freed.size - held.length;
		expect(textOf(EVERYONE).summary).toContain(`What became of ${rest} people is not known.`);
	});

	it('heads the selected lives with what those freed have in common', () => {
		expect(textOf(FEATURED).heading).toBe('10 of these 13 were freed, each after at least 4 years');
		const days = chart
			.table(series, FEATURED, words)
			.rows.filter(({ cells }) => cells[1]?.value === 'freed')
			.map(({ cells }) => {
				const [arrest = ''] = String(cells[2]?.value).split(';');
				const release = String(cells[6]?.value).split(';').at(-1) ?? '';
				return (Date.parse(release) - Date.parse(arrest)) / 86_400_000;
			});
		expect(days).toHaveLength(10);
		expect(Math.min(...days)).toBeGreaterThanOrEqual(4 * 365.25);
	});

	it('keeps headings to two lines on a phone', () => {
		for (const options of [EVERYONE, FEATURED, { people: 'one', personId: 'maryia-kalesnikava' } as const])
			expect(textOf(options).heading.length).toBeLessThanOrEqual(66);
	});

	it('names who was held longest, and the oldest last report', () => {
		const { summary } = textOf(EVERYONE);
		expect(summary).toContain(
			'Of those freed Mikalai Statkevich was held longest: at least 2,090 days, from 31 May 2020 to 19 February 2026.'
		);
		const oldest = held.map(({ lastReportedHeld }) => lastReportedHeld ?? '').toSorted()[0];
		expect(oldest).toBe('2021-05-14');
		expect(summary).toContain(
			'The oldest last report is that of Dzianis Urad, 14 May 2021; nobody knows what has happened since.'
		);
	});

	it('says that one outlet alone reports a release, in the drawing and in the notes', () => {
		expect(textOf(FEATURED).notes).toContain(
			'That Marfa Rabkova was freed on 19 March 2026 is reported by one outlet only.'
		);
		expect(textOf({ people: 'one', personId: 'nasta-loika' }).heading).toContain('by one outlet only');
	});

	it('is right that most of those pardoned since 2025 were expelled', () => {
		const pardoned = realTables.releases.filter(
			({ manner, date }) => manner.includes('pardon') && date !== null && date >= '2025'
		);
		const expelled = pardoned.filter(({ manner }) => manner.includes('deportation'));
		expect(expelled.length).toBeGreaterThan(pardoned.length / 2);
	});

	it('never says that a person is held', () => {
		const { heading, summary, notes } = textOf(EVERYONE);
		expect([heading, ...summary, ...notes].join(' ')).not.toMatch(/\bis (still )?held\b/);
	});
});
