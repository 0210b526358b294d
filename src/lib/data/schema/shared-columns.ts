import { dateCell, idCell, languageCell, listCell, nameCell, wordsCell } from '#lib/data/cells.ts';
import {
	type Column,
	column,
	optional,
	optionalList,
	refersTo,
	wordedBySentence
} from '#lib/data/columns.ts';
import type { PartialDate } from '#lib/data/partial-date.ts';

/** The person that a row is about. */
export const personId: Column<string> = refersTo(
	'people',
	column(idCell, 'Person', 'The person, by the id used in people.csv.')
);

/** The spellings of a person's name. */
export const names = {
	name_en: column(
		nameCell('Latin'),
		'Name in English',
		'The name in Latin letters, spelled after the Belarusian.'
	),
	name_be: column(
		nameCell('Cyrillic'),
		'Name in Belarusian',
		'The name as found in Belarusian sources, or the usual spelling where names_spelled_here says so.'
	),
	name_ru: column(
		nameCell('Cyrillic'),
		'Name in Russian',
		'The name as found in Russian sources, or the usual spelling where names_spelled_here says so.'
	),
	names_spelled_here: optionalList(
		column(
			listCell(languageCell),
			'Names spelled here',
			'The languages in which no source with the name was found, so that its usual spelling is ours; joined by ' +
				'semicolons. Empty: none.'
		)
	)
};

/** Where the row comes from: no row stands without a source. */
export const sourceIds: Column<readonly string[]> = refersTo(
	'sources',
	column(
		listCell(idCell),
		'Sources',
		'The sources of this row by their ids in sources.csv, joined by semicolons. Every row has at least one.'
	)
);

/** A remark that belongs to the row wherever its values are shown. */
export const note: Column<string | null> = wordedBySentence(
	optional(
		column(wordsCell, 'Note', 'What a reader must know to use this row rightly. Show it with the values.')
	)
);

const PRECISION = 'As precise as the source: a day (2020-09-07), a month (2020-09) or a year (2020).';

/** A date that every row has. */
export function date(title: string, description: string): Column<PartialDate> {
	return column(dateCell, title, `${description} ${PRECISION}`);
}

/** A date that the sources may not give. */
export function optionalDate(title: string, description: string): Column<PartialDate | null> {
	return optional(date(title, description));
}
