import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contains, overlaps, type Box } from './boxes.ts';
import { placeLabels, type LabelRequest } from './declutter.ts';

const frame: Box = { left: 0, top: 0, right: 400, bottom: 200 };

const box = fc
	.record({
		left: fc.integer({ min: -50, max: 420 }),
		top: fc.integer({ min: -50, max: 220 }),
		width: fc.integer({ min: 1, max: 120 }),
		height: fc.integer({ min: 1, max: 40 })
	})
	.map(({ left, top, width, height }): Box => ({ left, top, right: left + width, bottom: top + height }));

const requests = fc
	.array(
		fc.record({ priority: fc.integer({ min: 0, max: 5 }), candidates: fc.array(box, { maxLength: 6 }) }),
		{
			maxLength: 40
		}
	)
	.map((all) => all.map((request, item): LabelRequest<number> => ({ ...request, item })));

describe('placeLabels', () => {
	it('keeps every placed label in the frame and off every obstacle and every other label', () => {
		fc.assert(
			fc.property(requests, fc.array(box, { maxLength: 20 }), (wanted, obstacles) => {
				const { placed } = placeLabels(wanted, frame, obstacles);
				placed.forEach(({ box }, i) => {
					expect(contains(frame, box)).toBe(true);
					expect(obstacles.some((other) => overlaps(box, other))).toBe(false);
					expect(placed.slice(i + 1).some((other) => overlaps(box, other.box))).toBe(false);
				});
			})
		);
	});

	it('loses no label: each is either placed once, at one of its own candidates, or dropped', () => {
		fc.assert(
			fc.property(requests, (wanted) => {
				const { placed, dropped } = placeLabels(wanted, frame);
				expect([...placed.map((label) => label.item), ...dropped].toSorted((a, b) => a - b)).toEqual(
					wanted.map((request) => request.item)
				);
				for (const label of placed)
					expect(wanted[label.item]?.candidates[label.candidate]).toEqual(label.box);
			})
		);
	});

	it('serves the more important label first', () => {
		const place: Box = { left: 10, top: 10, right: 60, bottom: 30 };
		const { placed, dropped } = placeLabels(
			[
				{ item: 'minor', priority: 1, candidates: [place] },
				{ item: 'major', priority: 2, candidates: [place] }
			],
			frame
		);
		expect(placed.map((label) => label.item)).toEqual(['major']);
		expect(dropped).toEqual(['minor']);
	});
});
