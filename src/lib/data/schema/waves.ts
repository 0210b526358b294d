import { codeCell, countCell, countryCountCell, idCell, listCell, wordsCell } from '#lib/data/cells.ts';
import { column, inUnit, optional, optionalList, worded } from '#lib/data/columns.ts';
import { date, note, sourceIds } from '#lib/data/schema/shared-columns.ts';
import { table } from '#lib/data/table.ts';

const people = 'people';

/** Releases of groups. */
export const waves = table({
	file: 'waves.csv',
	key: ['wave_id'],
	columns: {
		wave_id: column(idCell),
		date: date,
		released: inUnit(people, column(countCell)),
		political_prisoners_recognised: inUnit(people, optional(column(countCell))),
		women: inUnit(people, optional(column(countCell))),
		men: inUnit(people, optional(column(countCell))),
		foreign_nationals: inUnit(people, optional(column(countCell))),
		nationalities: optionalList(column(listCell(countryCountCell))),
		destinations: optionalList(column(listCell(countryCountCell))),
		manner: column(listCell(codeCell('manner'))),
		announced_by: worded(column(wordsCell)),
		linked_concession: worded(optional(column(wordsCell))),
		still_held_after: inUnit(people, optional(column(countCell))),
		still_held_source: worded(optional(column(wordsCell))),
		label_en: worded(column(wordsCell)),
		note,
		source_ids: sourceIds
	}
});
