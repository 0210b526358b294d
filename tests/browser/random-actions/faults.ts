const WRONG = /\b(?:NaN|undefined|Infinity)\b|\[object /;

/** What must hold on every page in every state; empty where it does. */
export const faultsNow = (): string[] => [
	...wrongWords(),
	...wrongRows(),
	...wrongResult(),
	...wrongPeople()
];

function wrongWords(): string[] {
	const html = document.querySelector('main')?.innerHTML ?? '';
	const at = html.search(WRONG);
	return at < 0 ? [] : [`“${html.slice(Math.max(0, at - 80), at + 20)}”`];
}

/** The first number in words such as “1,131 rows”. */
const numberIn = (text: string | null | undefined): number =>
	Number(/[\d,]+/.exec(text ?? '')?.[0].replaceAll(',', ''));

const tableOf = (figure: Element): Element | null => figure.querySelector('details:has(table)');

const saidRows = (figure: Element): number =>
	numberIn(tableOf(figure)?.querySelector('summary')?.textContent);

/** Rows of a table that is closed are not written before somebody opens it. */
const rowsIn = (figure: Element): number =>
	tableOf(figure)?.matches('[open]') ? figure.querySelectorAll('table tbody tr').length : saidRows(figure);

/** A table has as many rows as it says. */
const wrongRows = (): string[] =>
	[...document.querySelectorAll('figure')].flatMap((figure) => {
		const [said, rows] = [saidRows(figure), rowsIn(figure)];
		return said === rows ? [] : [`${figure.id}: ${said} rows said, ${rows} there`];
	});

/** On their own pages the timeline has as many events as are said to remain, and the life lines as many people. */
function wrongResult(): string[] {
	const result = document.querySelector('.bar .result')?.textContent ?? '';
	const [, events, people] = /: ([\d,]+) of .*?, ([\d,]+) of/.exec(result) ?? [];
	const query = new URLSearchParams(location.search);
	return [
		...(query.has('zoom') ? [] : differs('timeline', events)),
		...(query.has('group') || query.has('sort') ? [] : differs('lifelines', people))
	];
}

function differs(id: string, said: string | undefined): string[] {
	const figure = document.querySelector(`figure#${id}:has(h1)`);
	if (!figure || said === undefined) return [];
	return rowsIn(figure) === numberIn(said) ? [] : [`${id}: ${said} remain, ${rowsIn(figure)} rows`];
}

/** The list of people has as many rows as it says, and names nobody twice. */
function wrongPeople(): string[] {
	const said = document.querySelector('.panel [role=status] .count')?.textContent;
	if (said === undefined) return [];
	const rows = [...document.querySelectorAll('main .name a')].filter((link) => link.checkVisibility());
	const count = /^Nothing/.test(said ?? '') ? 0 : numberIn(said);
	const people = new Set(rows.map((link) => link.getAttribute('href'))).size;
	return rows.length === count && people === count ? [] : [`${said}: ${rows.length} rows, ${people} people`];
}
