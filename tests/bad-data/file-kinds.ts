import { pick } from './random.ts';
import { strictCsv, writeStrict } from './strict-csv.ts';

/** What a spoiled file must come to. */
export type Outcome =
	/** A list of problems. */
	| 'refused'
	/** The tables as they were: the format allows it. */
	| 'harmless'
	/** Problems, or tables in which one cell has another legal value, which is the one that stands in the file. */
	| 'one cell';

/** A way to spoil a whole file. */
export interface FileKind {
	readonly name: string;
	readonly outcome: Outcome;
	/** The bytes of the spoiled file, from those of the whole one. */
	spoil(bytes: Uint8Array, chance: () => number): Uint8Array;
	/** How often, each time with other chances; once if not given. */
	readonly times?: number;
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array): string => new TextDecoder('utf-8').decode(bytes);

type Spoil = FileKind['spoil'];
const inText =
	(change: (text: string, chance: () => number) => string): Spoil =>
	(bytes, chance) =>
		encode(change(decode(bytes), chance));
const inRows = (change: (rows: string[][], chance: () => number) => string[][]): Spoil =>
	inText((text, chance) => writeStrict(change(strictCsv(text) ?? [], chance)));
const withHeader = (rename: (headers: string[]) => string[]): Spoil =>
	inRows(([header = [], ...rows]) => [rename(header), ...rows]);
const splice = (bytes: Uint8Array, at: number, cut: number, ...put: number[]): Uint8Array =>
	Uint8Array.from([...bytes.subarray(0, at), ...put, ...bytes.subarray(at + cut)]);
/** Any row but the header. */
const anyRow = (rows: readonly string[][], chance: () => number): number => 1 + pick(chance, rows.length - 1);

const UTF16 = (bytes: Uint8Array): Uint8Array =>
	new Uint8Array(Buffer.from(`\uFEFF${decode(bytes)}`, 'utf16le'));
const ERROR_PAGE = '<!doctype html>\n<html><head><title>404</title></head><body>Not found</body></html>\n';

const MANY_HEADERS = Array.from({ length: 100_000 }, (_, i) => `column_${i}`).join(',');

/** Every kind, as data. */
export const FILE_KINDS: readonly FileKind[] = [
	{
		name: 'bit flipped',
		outcome: 'one cell',
		times: 3,
		spoil: (bytes: Uint8Array, chance: () => number): Uint8Array => {
			const at = pick(chance, bytes.length);
			return splice(bytes, at, 1, (bytes[at] ?? 0) ^ (1 << pick(chance, 8)));
		}
	},
	{
		name: 'byte replaced by punctuation',
		outcome: 'one cell',
		times: 3,
		spoil: (bytes, chance) =>
			splice(bytes, pick(chance, bytes.length), 1, '",;\n\r\t -0'.charCodeAt(pick(chance, 9)))
	},
	{
		name: 'byte lost',
		outcome: 'one cell',
		times: 2,
		spoil: (bytes, chance) => splice(bytes, pick(chance, bytes.length), 1)
	},
	{
		name: 'cut in the middle',
		outcome: 'refused',
		times: 2,
		spoil: (bytes, chance) => bytes.slice(0, pick(chance, bytes.length - 1))
	},
	{
		name: 'cut between two rows',
		outcome: 'refused',
		spoil: inRows((rows, chance) => rows.slice(0, anyRow(rows, chance)))
	},
	{ name: 'last line break lost', outcome: 'refused', spoil: (bytes) => bytes.slice(0, -1) },
	{
		name: 'bytes that are no UTF-8',
		outcome: 'refused',
		times: 2,
		spoil: (bytes, chance) =>
			splice(bytes, pick(chance, bytes.length), 0, [0xff, 0xc0, 0x80, 0xed][pick(chance, 4)] ?? 0xff)
	},
	{ name: 'UTF-16', outcome: 'refused', spoil: UTF16 },
	{ name: 'byte order mark', outcome: 'refused', spoil: (bytes) => splice(bytes, 0, 0, 0xef, 0xbb, 0xbf) },
	{ name: 'CRLF', outcome: 'refused', spoil: inText((text) => text.replaceAll('\n', '\r\n')) },
	{ name: 'CR', outcome: 'refused', spoil: inText((text) => text.replaceAll('\n', '\r')) },
	{
		name: 'quote opened and not closed',
		outcome: 'refused',
		spoil: inText((text, chance) => {
			const commas = [...text.matchAll(/,(?=[^",\n])/g)].map(({ index }) => index + 1);
			const at = commas[pick(chance, commas.length)] ?? 0;
			return `${text.slice(0, at)}"${text.slice(at)}`;
		})
	},
	{
		name: 'every cell quoted',
		outcome: 'harmless',
		spoil: inText((text) => writeStrict(strictCsv(text) ?? [], true))
	},
	{ name: 'column missing', outcome: 'refused', spoil: inRows((rows) => rows.map((row) => row.slice(1))) },
	{ name: 'column too many', outcome: 'refused', spoil: inRows((rows) => rows.map((row) => [...row, 'x'])) },
	{ name: 'header missing', outcome: 'refused', spoil: inRows((rows) => rows.slice(1)) },
	{
		name: 'columns in another order',
		outcome: 'refused',
		spoil: inRows((rows) => rows.map((row) => row.toReversed()))
	},
	{
		name: 'header named twice',
		outcome: 'refused',
		spoil: withHeader(([first = '', , ...rest]) => [first, first, ...rest])
	},
	...['constructor', '__proto__', 'toString', 'PERSON_ID', ''].map((name): FileKind => ({
		name: `column renamed “${name}”`,
		outcome: 'refused',
		spoil: withHeader(([, ...rest]) => [name, ...rest])
	})),
	{
		name: 'row one cell short',
		outcome: 'refused',
		spoil: inRows((rows, chance) => {
			const at = anyRow(rows, chance);
			return rows.map((row, i) => (i === at ? row.slice(0, -1) : row));
		})
	},
	{
		name: 'row one cell long',
		outcome: 'refused',
		spoil: inRows((rows, chance) => {
			const at = anyRow(rows, chance);
			return rows.map((row, i) => (i === at ? [...row, ''] : row));
		})
	},
	{
		name: 'row twice',
		outcome: 'refused',
		spoil: inRows((rows, chance) => rows.toSpliced(1, 0, rows[anyRow(rows, chance)] ?? []))
	},
	{
		name: 'row lost',
		outcome: 'refused',
		spoil: inRows((rows, chance) => rows.toSpliced(anyRow(rows, chance), 1))
	},
	{ name: 'empty line', outcome: 'refused', spoil: inText((text) => text.replace('\n', '\n\n')) },
	{ name: 'empty file', outcome: 'refused', spoil: () => new Uint8Array() },
	{ name: 'header only', outcome: 'refused', spoil: inRows((rows) => rows.slice(0, 1)) },
	{ name: 'one line break', outcome: 'refused', spoil: () => encode('\n') },
	...[';', '\t', '|'].map((mark): FileKind => ({
		name: `separated by ${JSON.stringify(mark)}`,
		outcome: 'refused',
		spoil: inRows((rows) => rows.map((row) => [row.join(mark)]))
	})),
	{ name: 'page of an error', outcome: 'refused', spoil: () => encode(ERROR_PAGE) },
	{ name: 'zeros of a crashed disk', outcome: 'refused', spoil: (bytes) => bytes.map(() => 0) },
	{ name: 'zeros at the end', outcome: 'refused', spoil: (bytes) => splice(bytes, bytes.length, 0, 0, 0, 0) },
	{ name: 'file twice in one', outcome: 'refused', spoil: inText((text) => text + text) }
];

/** Kinds that only size makes bad: tried on one file, within a time. */
export const GIANT_KINDS: readonly FileKind[] = [
	{
		name: 'header of 100 000 columns',
		outcome: 'refused',
		spoil: inText((text) => `${MANY_HEADERS}\n${text}`)
	},
	{
		name: 'row of 1 000 000 commas',
		outcome: 'refused',
		spoil: inText((text) => `${text}${','.repeat(1_000_000)}\n`)
	},
	{ name: '150 000 ragged rows', outcome: 'refused', spoil: inText((text) => text + 'x\n'.repeat(150_000)) },
	{
		name: '1 000 000 rows too many',
		outcome: 'refused',
		spoil: inText((text) => text + (text.split('\n')[1] + '\n').repeat(1_000_000))
	}
];
