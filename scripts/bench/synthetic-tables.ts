import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';

/** A row as it stands in a file, by header. */
type CsvRow = Record<string, string>;

/** How much was made. */
export interface SyntheticSize {
	people: number;
	events: number;
}

const DATA = 'static/data';
const PEOPLE = 10_000;
/** Events that each dated event of the real tables becomes for each made-up person: together 100,000 and some more. */
const REPEATS = 5;
/** Days between the repeats of an event: no two dated events of a person lie this far apart by habit. */
const STEP = 41;
const EVENTS = ['arrests', 'sentences', 'releases'] as const;
const NAMES = ['name_en', 'name_be', 'name_ru'] as const;

const read = (table: string): CsvRow[] =>
	Papa.parse<CsvRow>(readFileSync(join(DATA, `${table}.csv`), 'utf8'), {
		header: true,
		skipEmptyLines: true
	}).data;

/**
 * Writes tables of 10,000 made-up people with some 100,000 events into a folder, in the form of the real ones and with the
 * same result each time: the real people again and again, each time with another's family name, their events repeated
 * and moved back in time. They are there to be counted and drawn, and say nothing about anybody; they never get among
 * the data of the site.
 */
export function writeSyntheticTables(folder: string): SyntheticSize {
	mkdirSync(folder, { recursive: true });
	const real = read('people');
	const people = Array.from({ length: PEOPLE }, (_, place) => personAt(place, real));
	const write = (table: string, rows: readonly CsvRow[]): number => {
		writeFileSync(join(folder, `${table}.csv`), `${Papa.unparse([...rows], { newline: '\n' })}\n`);
		return rows.length;
	};
	const copies = Math.ceil(PEOPLE / real.length);
	const ids = new Set(people.map(({ person_id }) => person_id));
	const sizes: Record<string, number> = { people: write('people', people) };
	for (const table of EVENTS) sizes[table] = write(table, repeated(read(table), copies, ids));
	write(
		'dataset',
		read('dataset').map((row) => ({ ...row, rows: resized(row.rows, sizes) }))
	);
	return { people: people.length, events: EVENTS.reduce((sum, table) => sum + (sizes[table] ?? 0), 0) };
}

/** What `dataset.csv` says of the sizes of its tables, put right: `people:167;arrests:152`. */
const resized = (counts = '', sizes: Readonly<Record<string, number>>): string =>
	counts
		.split(';')
		.map((count) => {
			const [table = '', rows = ''] = count.split(':');
			return `${table}:${sizes[table] ?? rows}`;
		})
		.join(';');

const idOf = (personId: string, copy: number): string => `${personId}-${copy}`;

function personAt(place: number, real: readonly CsvRow[]): CsvRow {
	const copy = Math.floor(place / real.length);
	const person = real[place % real.length] ?? {};
	const other = real[(place + copy * 7) % real.length] ?? {};
	const names = NAMES.map((name) => [name, `${given(person[name])} ${family(other[name])}`]);
	return { ...person, ...Object.fromEntries(names), person_id: idOf(person.person_id ?? '', copy) };
}

const given = (name = ''): string => name.split(' ')[0] ?? '';
const family = (name = ''): string => name.split(' ').slice(1).join(' ');

/** All events move by the same steps, so that no release gets before its arrest. Equal keys stand once. */
function repeated(rows: readonly CsvRow[], copies: number, ids: ReadonlySet<string | undefined>): CsvRow[] {
	const byKey = new Map<string, CsvRow>();
	for (let copy = 0; copy < copies; copy++)
		for (const row of rows)
			for (let i = 0; i < REPEATS; i++) {
				const person_id = idOf(row.person_id ?? '', copy);
				const date = movedBack(row.date ?? '', i * STEP + copy);
				if (ids.has(person_id)) byKey.set(`${person_id} ${date} ${row.kind}`, { ...row, person_id, date });
			}
	return [...byKey.values()];
}

/** A day some days earlier; a month, a year and no date stay. */
function movedBack(date: string, days: number): string {
	if (date.length < 10) return date;
	const day = new Date(`${date}T00:00:00Z`);
	day.setUTCDate(day.getUTCDate() - days);
	return day.toISOString().slice(0, 10);
}
