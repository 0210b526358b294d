import type { TableCell, TableColumn, TableRow } from '#lib/charts/model.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { CardText } from './card-text.ts';

/** Columns that hold the one number of a published count, and those that say what it is a number of. */
const NUMBERS = ['held', 'people', 'value'];
const SUBJECTS = ['group', 'definition', 'indicator'];

/** A column with its cell of the row. */
interface Entry {
	column: TableColumn;
	cell: TableCell;
}

/**
 * The card of a published count: what the figure's own table says of it, since that says who counted whom and when. Null
 * where the table has no such row.
 */
export function rowCard(known: {
	columns: readonly TableColumn[];
	row: TableRow | undefined;
	words: Words;
}): CardText | null {
	const entries = entriesOf(known.columns, known.row);
	const [number, subject] = [NUMBERS, SUBJECTS].map((keys) => find(entries, keys));
	if (number === undefined) return null;
	const date = find(entries, ['date']);
	const rest = entries.filter((entry) => ![number, subject, date].includes(entry) && isWorded(entry));
	return {
		title: titleOf(number, known.words),
		href: null,
		date: date?.cell.text ?? null,
		lines: subject ? [subject.cell.text] : [],
		facts: rest.map(({ column, cell }) => ({ label: column.label, text: cell.text })),
		remark: null,
		sourceIds: sourcesOf(entries)
	};
}

const entriesOf = (columns: readonly TableColumn[], row: TableRow | undefined): Entry[] =>
	columns.flatMap((column, i) => {
		const cell = row?.cells[i];
		return cell === undefined ? [] : [{ column, cell }];
	});

const find = (entries: readonly Entry[], keys: readonly string[]): Entry | undefined =>
	entries.find(({ column }) => keys.includes(column.key));

const titleOf = ({ column, cell }: Entry, { t }: Words): string =>
	column.key === 'held' ? t('card.count.held', { number: cell.text }) : cell.text;

/** Whether a cell adds words: sources have a list of their own. */
const isWorded = ({ column, cell }: Entry): boolean => cell.value !== null && column.key !== 'source_ids';

function sourcesOf(entries: readonly Entry[]): string[] {
	const value = find(entries, ['source_ids'])?.cell.value;
	return typeof value === 'string' && value !== '' ? value.split(';') : [];
}
