import type { PartialDate } from '#lib/data/partial-date.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { TableCell } from '../model.ts';

/** A cell of plain words. An unknown value is an empty cell in files and a dash on the page. */
export const textCell = (value: string | null, href?: string): TableCell => ({
	text: value ?? '–',
	value,
	...(href === undefined ? {} : { href })
});

/** A cell with a date at its precision; an unknown date says so. */
export const dateCell = (date: PartialDate | null, { t, format }: Words): TableCell => ({
	text: date === null ? t('site.undated') : format.date(date),
	value: date
});

/** A cell with a number. */
export const numberCell = (value: number | null, { format }: Words): TableCell => ({
	text: value === null ? '–' : format.number(value),
	value
});

/** A cell with the ids of sources: only the count on the page, the ids in files. */
export const sourcesCell = (ids: readonly string[], { format }: Words): TableCell => ({
	text: format.number(ids.length),
	value: ids.join(';')
});
