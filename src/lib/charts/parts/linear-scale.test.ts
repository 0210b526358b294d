import { scaleLinear } from 'd3';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linearScale } from './linear-scale.ts';

const number = fc.double({ min: -1e13, max: 1e13, noNaN: true });
const growing = fc.tuple(number, number).filter(([from, to]) => from <= to);

test('a linear scale gives what that of D3 gives, to the last bit', () =>
	fc.assert(
		fc.property(growing, fc.tuple(number, number), number, (domain, range, value) => {
			expect(linearScale(domain, range)(value)).toBe(scaleLinear(domain, range)(value));
		})
	));
