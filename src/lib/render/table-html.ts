import type { ChartTable, TableCell } from '#lib/charts/model.ts';
import { element, escapeMarkup } from './to-svg.ts';

/** Address of one of our pages, from its path without language. */
type LinkTo = (path: string) => string;

/** The body rows of a table as HTML: hundreds of cells that nothing will ever change, so nothing needs to watch them. */
export function tableRows(table: ChartTable, linkTo: LinkTo): string {
	const cell = (content: TableCell, i: number): string =>
		element(
			'td',
			{ class: table.columns[i]?.align === 'end' ? 'end' : undefined },
			content.href === undefined
				? escapeMarkup(content.text)
				: element('a', { href: linkTo(content.href) }, escapeMarkup(content.text))
		);
	return table.rows.map(({ cells }) => element('tr', {}, cells.map(cell).join(''))).join('');
}
