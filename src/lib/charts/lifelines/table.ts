import type { PartialDate } from '#lib/data/partial-date.ts';
import { termInWords } from '#lib/i18n/terms.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { ChartTable, TableCell, TableColumn, TableRow } from '../model.ts';
import { dateCell, sourcesCell, textCell } from '../parts/table.ts';
import type { LifelinesOptions } from './options.ts';
import { livesOf, selectRows, type RowGroup } from './select-rows.ts';
import type { Life, LifelinesSeries, Verdict } from './series.ts';
import { mannerWords } from './words.ts';

/** One row a person. */
export const lifelinesTable = (
	series: LifelinesSeries,
	options: LifelinesOptions,
	words: Words
): ChartTable => ({
	caption: words.t('lifelines.caption'),
	...withGroups(columns(words), selectRows(series, options, words), words)
});

/** The rows of the table; gathered ones name the groups in which the person stands in the drawing. */
function withGroups(
	columns: TableColumn[],
	groups: readonly RowGroup[],
	words: Words
): Pick<ChartTable, 'columns' | 'rows'> {
	const rows = livesOf(groups).map((life) => ({ life, row: toRow(life, words) }));
	if (groups.every(({ heading }) => heading === null)) return { columns, rows: rows.map(({ row }) => row) };
	const namesOf = (life: Life): string[] =>
		groups.flatMap(({ name, lives }) => (name !== null && lives.includes(life) ? [name] : []));
	return {
		columns: [...columns, { key: 'groups', label: words.t('lifelines.group.column'), align: 'start' }],
		rows: rows.map(({ life, row }) => ({ ...row, cells: [...row.cells, textCell(namesOf(life).join('; '))] }))
	};
}

const columns = ({ t }: Words): TableColumn[] => [
	{ key: 'person', label: t('lifelines.column.person'), align: 'start' },
	{ key: 'status', label: t('lifelines.column.status'), align: 'start' },
	{ key: 'arrested', label: t('lifelines.column.arrested'), align: 'start' },
	{ key: 'sentenced', label: t('lifelines.column.sentenced'), align: 'start' },
	{ key: 'longest_term_years', label: t('lifelines.column.term'), align: 'end' },
	{ key: 'rest_until', label: t('lifelines.column.rest'), align: 'start' },
	{ key: 'released', label: t('lifelines.column.released'), align: 'start' },
	{ key: 'manner', label: t('lifelines.column.manner'), align: 'start' },
	{ key: 'last_reported_held', label: t('lifelines.column.last-report'), align: 'start' },
	{ key: 'source_ids', label: t('lifelines.column.sources'), align: 'end' }
];

const toRow = (life: Life, words: Words): TableRow => ({
	id: life.id,
	cells: [
		textCell(life.name, `/people/${life.personId}/`),
		{ text: words.t(`data.status.${life.status.status}`), value: life.status.status },
		listCell(
			life.arrests,
			(date) => words.format.date(date),
			(date) => date
		),
		listCell(life.verdicts, (verdict) => verdictWords(verdict, words), verdictValue),
		life.term === null ? textCell(null) : { text: termInWords(life.term, words), value: life.term },
		life.restUntil === null ? textCell(null) : dateCell(life.restUntil, words),
		listCell(
			life.releases,
			(release) => dateWords(release.date, words),
			({ date }) => date ?? 'undated'
		),
		listCell(
			life.releases,
			({ manner }) => mannerWords(manner, words),
			({ manner }) => manner.join('+')
		),
		life.lastReportedHeld === null ? textCell(null) : dateCell(life.lastReportedHeld, words),
		sourcesCell(life.sourceIds, words)
	]
});

/** Several values in one cell: with semicolons, as in the tables of the data. */
const listCell = <Item>(
	items: readonly Item[],
	toWords: (item: Item) => string,
	toValue: (item: Item) => string
): TableCell =>
	items.length === 0
		? textCell(null)
		: { text: items.map(toWords).join('; '), value: items.map(toValue).join(';') };

const dateWords = (date: PartialDate | null, words: Words): string => dateCell(date, words).text;

function verdictWords({ date, kind, years }: Verdict, words: Words): string {
	const known = { date: dateWords(date, words), kind: words.code('kind', kind) };
	return years === null
		? words.t('lifelines.cell.verdict', known)
		: words.t('lifelines.cell.verdict-term', { ...known, term: termInWords(years, words) });
}

const verdictValue = ({ date, kind, years }: Verdict): string =>
	[date ?? 'undated', kind, ...(years === null ? [] : [String(years)])].join(' ');
