import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { envAt, everyState, realTables, words } from '../../../../tests/charts/real.ts';
import type { ChartModel, TextMark } from '#lib/charts/model.ts';
import { CHART_IDS, loadChart } from '#lib/charts/registry.ts';
import { markBox } from './mark-box.ts';
import { createNearest } from './nearest.ts';
import { pathBox } from './path-box.ts';
import { personOf, stopsOf, type Stops } from './stops.ts';
import { walk, WALKING_KEYS } from './walk.ts';

const charts = await Promise.all(CHART_IDS.map(loadChart));

interface Drawn {
	name: string;
	model: ChartModel;
	order: string[];
	stops: Stops;
}

const drawn = charts.flatMap((chart) => {
	const series: unknown = chart.inWords?.(chart.series(realTables), words) ?? chart.series(realTables);
	return everyState(chart).flatMap(({ slug, options }) =>
		[360, 720, 1120].map((width): Drawn => {
			const model = chart.layout(series, options, envAt(width));
			const order = chart.table(series, options, words).rows.map(({ id }) => id);
			return { name: `${chart.id} ${slug} ${width}`, model, order, stops: stopsOf(model.marks, order) };
		})
	);
});

const named = (name: string): Stops => {
	const found = drawn.find((one) => one.name === name);
	if (!found) throw new Error(name);
	return found.stops;
};

describe.each(drawn)('the stops of $name', ({ model, order, stops }) => {
	it('are all ids of marks, each once, and each a row of the table or what a label is about', () => {
		const ids = new Set(model.marks.flatMap(({ id, about }) => id ?? about?.id ?? []));
		expect(new Set(stops.all.map(({ id }) => id))).toEqual(ids);
		expect(stops.all).toHaveLength(ids.size);
		for (const { id, isRow } of stops.all) expect(order.includes(id), id).toBe(isRow);
		for (const { id, about } of model.marks) expect(id === undefined || about === undefined).toBe(true);
	});

	it('lie within the drawing', () => {
		for (const { box } of stops.all) {
			expect(box.left).toBeGreaterThanOrEqual(-1);
			expect(box.top).toBeGreaterThanOrEqual(-1);
			expect(box.right).toBeLessThanOrEqual(model.width + 1);
			expect(box.bottom).toBeLessThanOrEqual(model.height + 1);
		}
	});

	it('are found at each of their marks, alone or with what lies on the same spot', () => {
		const find = createNearest(stops.all);
		for (const stop of stops.all)
			for (const { left, right, top, bottom } of stop.parts)
				expect(find((left + right) / 2, (top + bottom) / 2, 12)).not.toBeNull();
	});

	it('are all reached by keys', () => {
		const reached = new Set<string>();
		const key = stops.along === 'x' ? 'ArrowRight' : 'ArrowDown';
		let at = walk(stops, null, 'Home');
		while (at && !reached.has(at.id)) {
			reached.add(at.id);
			at = walk(stops, at.id, key);
		}
		expect(reached.size).toBe(stops.all.length);
	});
});

describe('the order of stops', () => {
	it('runs along time: to the right on a wide timeline, down on a narrow one and in a list', () => {
		expect(named('timeline default 1120').along).toBe('x');
		expect(named('timeline default 360').along).toBe('y');
		expect(named('lifelines default 1120').along).toBe('y');
		expect(named('lifelines default 360').along).toBe('y');
		expect(named('release-waves default 720').along).toBe('y');
		expect(named('held-over-time default 720').along).toBe('x');
	});

	it.each([360, 720, 1120])('has the lanes of a case in their order at %i px', (width) =>
		expect(named(`timeline default ${width}`).lanes.map(([first]) => first?.lane)).toEqual([
			'arrest',
			'sentence',
			'release'
		])
	);

	it.each([360, 720, 1120])(
		'has moments of context among the events of their lane, by time, at %i px',
		(width) => {
			const moments = named(`timeline default ${width}`).all.filter(({ isRow }) => !isRow);
			expect(moments.map(({ id }) => id)).toEqual(
				expect.arrayContaining(['context/2020-08-09', 'context/2022-10-07', 'wave/2025-12-potash-deal'])
			);
			expect(moments.find(({ id }) => id === 'context/2022-10-07')?.lane).toBe('sentence');
			const dates = moments.flatMap(({ id, lane }) => (lane === 'arrest' ? [id.split('/')[1]] : []));
			expect(dates.length).toBeGreaterThan(4);
			expect(dates).toEqual(dates.toSorted());
		}
	);

	it('crosses to what lies opposite in the next lane', () => {
		const stops = named('timeline default 1120');
		const from = stops.lanes[0]?.[40];
		const to = walk(stops, from?.id ?? null, 'ArrowDown');
		expect(to?.lane).toBe('sentence');
		expect(Math.abs((to?.x ?? 0) - (from?.x ?? 0))).toBeLessThan(20);
		expect(walk(stops, from?.id ?? null, 'ArrowUp')).toBe(from);
	});

	it('stays within any drawing, whatever is pressed', () =>
		fc.assert(
			fc.property(
				fc.constantFrom(...drawn),
				fc.array(fc.constantFrom(...WALKING_KEYS)),
				({ stops }, keys) => {
					let id: string | null = null;
					for (const key of keys) id = walk(stops, id, key)?.id ?? null;
					expect(id === null ? keys.length === 0 || stops.all.length === 0 : true).toBe(true);
				}
			)
		));
});

describe('the nearest stop', () => {
	it('is the one whose mark is nearest, and none beyond the reach', () => {
		const { all } = named('lifelines featured 720');
		const find = createNearest(all);
		for (const stop of all) {
			const [bar] = stop.parts;
			if (bar) expect(find(bar.left + 1, (bar.top + bar.bottom) / 2, 24)?.id).toBe(stop.id);
		}
		expect(find(-500, -500, 24)).toBeNull();
		expect(createNearest([])(0, 0, 24)).toBeNull();
	});
});

describe('the box of a mark', () => {
	it('takes in a path and the circles in it', () => {
		expect(pathBox('M10,20L30,5L12,40Z')).toEqual({ left: 10, top: 5, right: 30, bottom: 40 });
		expect(pathBox('M2 3H10V8')).toEqual({ left: 2, top: 3, right: 10, bottom: 8 });
		expect(pathBox('M5 0a5 5 0 1 0 0.1 0zm20 0a5 5 0 1 0 0.1 0z')).toEqual({
			left: 0,
			top: 0,
			right: 30,
			bottom: 10
		});
	});

	it('takes in strokes and the extent of words', () => {
		expect(markBox({ type: 'line', x1: 0, y1: 5, x2: 10, y2: 5, stroke: 'ink', strokeWidth: 2 })).toEqual({
			left: -1,
			top: 4,
			right: 11,
			bottom: 6
		});
		const text: TextMark = { type: 'text', x: 50, y: 20, text: 'word', face: 'sans', size: 16, fill: 'ink' };
		expect(markBox(text).left).toBe(50);
		const ending: TextMark = { ...text, anchor: 'end' };
		expect(markBox(ending).right).toBe(50);
	});
});

describe('the person of an id', () => {
	it('is known for events and people only', () => {
		expect(personOf('arrest/ales-bialiatski/2021-07-14')).toBe('ales-bialiatski');
		expect(personOf('person/ales-bialiatski')).toBe('ales-bialiatski');
		expect(personOf('wave/2025-12-potash-deal')).toBeNull();
	});
});
