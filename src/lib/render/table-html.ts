import type { TableCell, TableColumn, TableRow } from '#lib/charts/model.ts';
import { element, escapeMarkup } from './to-svg.ts';

/** Address of one of our pages, from its path without language. */
type LinkTo = (path: string) => string;

/** The body rows of a table as HTML: hundreds of cells that nothing will ever change, so nothing needs to watch them. */
export function tableRows(
	columns: readonly TableColumn[],
	rows: readonly TableRow[],
	linkTo: LinkTo
): string {
	const cell = (content: TableCell, i: number): string =>
		element(
			'td',
			{ class: columns[i]?.align === 'end' ? 'end' : undefined },
			content.href === undefined
				? escapeMarkup(content.text)
				: element('a', { href: linkTo(content.href) }, escapeMarkup(content.text))
		);
	return rows.map(({ cells }) => element('tr', {}, cells.map(cell).join(''))).join('');
}
