import { describe, expect, it } from 'vitest';
import timeline from '#lib/charts/timeline/index.ts';
import { realTables, words } from '../../../../tests/charts/real.ts';
import { listItems } from './timeline-list.ts';

const series = timeline.series(realTables);
const table = timeline.table(series, timeline.defaults, words);

describe('the timeline as a list', () => {
	const items = listItems(table);

	it('has every row of the table, in its order', () =>
		expect(items.map(({ id }) => id)).toEqual(table.rows.map(({ id }) => id)));

	it('says who, when and what, with a link', () => {
		expect(items.find(({ id }) => id === 'arrest/maryia-kalesnikava/2020-09-07')).toMatchObject({
			date: '7 September 2020',
			person: 'Maryia Kalesnikava',
			href: '/people/maryia-kalesnikava/',
			what: 'arrest, abducted, Minsk'
		});
	});

	it('says nothing twice, and nothing that is not known', () => {
		for (const { what } of items) {
			const parts = what.split(', ');
			expect(parts).not.toContain('–');
			expect(new Set(parts).size).toBe(parts.length);
		}
	});
});
