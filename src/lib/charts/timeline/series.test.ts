import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { realTables } from '../../../../tests/charts/real.ts';
import { CONCESSION_KEYS, CONTEXT, GROUPS } from './context.ts';
import { isDated } from './events.ts';
import { DEFAULTS, VIEWS, type TimelineOptions } from './options.ts';
import { inLane, isListed, largeWaves, select } from './selection.ts';
import { timelineSeries } from './series.ts';

const rows = (file: string): Record<string, string>[] =>
	Papa.parse<Record<string, string>>(readFileSync(`static/data/${file}`, 'utf8'), {
		header: true,
		skipEmptyLines: true
	}).data;

const arrests = rows('arrests.csv');
const sentences = rows('sentences.csv');
const releases = rows('releases.csv');
const dated = (all: Record<string, string>[], start = ''): number =>
	all.filter(({ date }) => date !== '' && date?.startsWith(start)).length;

const series = timelineSeries(realTables);
const optionsOf = (slug: string): TimelineOptions =>
	VIEWS.find((view) => view.slug === slug)?.options ?? DEFAULTS;

describe('the series', () => {
	it('has one event a row of the three tables, with ids of their own', () => {
		expect(series.events).toHaveLength(arrests.length + sentences.length + releases.length);
		expect(new Set(series.events.map(({ id }) => id)).size).toBe(series.events.length);
	});

	it('survives JSON', () => {
		expect(JSON.parse(JSON.stringify(series))).toEqual(series);
	});

	it('stands in order of date, undated events last', () => {
		const firstUndated = series.events.findIndex((event) => !isDated(event));
		expect(series.events.slice(firstUndated).some(isDated)).toBe(false);
	});

	it('finds every named moment in events.csv', () => {
		expect(series.contextDates).toEqual(CONTEXT.map(({ date }) => date));
	});
});

describe('what is drawn', () => {
	const all = select(series, DEFAULTS);

	it('is every dated event; the others are kept for the table', () => {
		expect(inLane(all, 'arrests')).toHaveLength(dated(arrests));
		expect(inLane(all, 'sentences')).toHaveLength(dated(sentences));
		expect(inLane(all, 'releases')).toHaveLength(dated(releases));
		expect(all.undated).toHaveLength(
			[...arrests, ...sentences, ...releases].filter(({ date }) => date === '').length
		);
	});

	it.each([
		['arrests-2020', dated(arrests, '2020')],
		['sentences-2021', dated(sentences, '2021')],
		['sentences-2023', dated(sentences, '2023')],
		['releases-september-2025', dated(releases, '2025-09')],
		['releases-december-2025', dated(releases, '2025-12')]
	])('in the view %s is what falls into it, %i rows, each person named', (slug, count) => {
		const selection = select(series, optionsOf(slug));
		expect(selection.dated).toHaveLength(count);
		expect(selection.undated).toEqual([]);
		expect(isListed(optionsOf(slug), selection)).toBe(true);
	});

	it('leaves a year out of a period that holds only a part of it', () => {
		const { dated } = select(series, { lanes: ['arrests'], from: '2023-01', to: '2023-06' });
		expect(dated.map(({ date }) => date)).not.toContain('2023');
	});

	it('names the students of one case, through all three lanes', () => {
		const student = /student|academic|medical/;
		for (const { date, lane } of GROUPS) {
			const people = inLane(all, lane)
				.filter((event) => event.date === date)
				.map(({ personId }) => realTables.people.find((person) => person.personId === personId));
			expect(people.length).toBeGreaterThanOrEqual(10);
			for (const person of people) expect(person?.roles.join()).toMatch(student);
		}
		const freed = inLane(all, 'releases').filter(({ date }) => date === '2022-11-30');
		expect(freed.every(({ manner }) => manner.includes('served'))).toBe(true);
	});

	it('names the waves of fifty and more, each with the words for its concession', () => {
		expect(largeWaves(all).map(({ date, released }) => [date, released])).toEqual([
			['2025-09-11', 52],
			['2025-12-13', 123],
			['2026-03-19', 250]
		]);
		const concession = (id: string): string =>
			realTables.waves.find(({ waveId }) => waveId === id)?.linkedConcession ?? '';
		expect(largeWaves(all).every(({ waveId }) => CONCESSION_KEYS[waveId] !== undefined)).toBe(true);
		expect(concession('2025-09-belavia-deal')).toContain('sanctions on the airline Belavia');
		expect(concession('2025-12-potash-deal')).toContain('sanctions on Belarusian potash');
		expect(concession('2026-03-bank-sanctions-deal')).toMatch(/sanctions on Belinvestbank.*Potash/);
	});
});
