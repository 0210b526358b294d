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
export const personId: Column<string> = refersTo('people', column(idCell));

/** The spellings of a person's name. */
export const names = {
	name_en: column(nameCell('Latin')),
	name_be: column(nameCell('Cyrillic')),
	name_ru: column(nameCell('Cyrillic')),
	names_spelled_here: optionalList(column(listCell(languageCell)))
};

/** Where the row comes from: no row stands without a source. */
export const sourceIds: Column<readonly string[]> = refersTo('sources', column(listCell(idCell)));

/** A remark that belongs to the row wherever its values are shown. */
export const note: Column<string | null> = wordedBySentence(optional(column(wordsCell)));

/** A date that every row has. */
export const date: Column<PartialDate> = column(dateCell);

/** A date that the sources may not give. */
export const optionalDate: Column<PartialDate | null> = optional(date);
