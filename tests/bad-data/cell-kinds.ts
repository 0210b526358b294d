import type { FieldShape } from '#lib/data/cells.ts';

/** A way to spoil one cell of the columns it applies to; nothing of the list is legal anywhere. */
export interface CellKind {
	readonly name: string;
	/** Whether a column, by its header and shape, can be spoiled so. */
	applies(shape: FieldShape, header: string): boolean;
	/** What is written instead of the cell. */
	readonly values: readonly ((cell: string) => string)[];
}

const everywhere = (): boolean => true;
const isDate = ({ precision }: FieldShape): boolean => precision !== undefined;
const isNumber = ({ type }: FieldShape): boolean => type === 'integer' || type === 'number';
const isWords = ({ type, pattern, codes, format, precision }: FieldShape): boolean =>
	type === 'string' && !pattern && !codes && !format && !precision;
const isId = (_: FieldShape, header: string): boolean => /_ids?$/.test(header) && header !== 'tactic_id';
const isReference = (_: FieldShape, header: string): boolean => header === 'source_ids';
const isCode = ({ codes, type }: FieldShape): boolean => codes !== undefined || type === 'boolean';

/** What is made of the cell. */
const made = (...values: CellKind['values']): CellKind['values'] => values;
/** Each text instead of the cell. */
const instead = (...texts: string[]): CellKind['values'] => texts.map((text) => () => text);
/** Each text in the middle of the cell. */
const inside = (...texts: string[]): CellKind['values'] =>
	texts.map((text) => (cell) => `a${cell.slice(0, 3)}${text}${cell.slice(3)}z`);
const codePoints = (...points: number[]): string[] => points.map((point) => String.fromCodePoint(point));

/** Every kind, as data. */
export const CELL_KINDS: readonly CellKind[] = [
	{
		name: 'bidi control',
		applies: everywhere,
		values: inside(...codePoints(0x202a, 0x202d, 0x202e, 0x2066, 0x2067, 0x2069, 0x200e, 0x200f, 0x61c))
	},
	{
		name: 'zero-width character',
		applies: everywhere,
		values: inside(...codePoints(0x200b, 0x200c, 0x200d, 0x2060, 0xfeff, 0xad, 0x180e, 0xe0041))
	},
	{
		name: 'filler that looks like nothing',
		applies: everywhere,
		values: inside(...codePoints(0x3164, 0x115f, 0x2800, 0xfe0f, 0x34f))
	},
	{
		name: 'control character',
		applies: everywhere,
		values: inside(...codePoints(0, 7, 8, 9, 0xb, 0xc, 0x1b, 0x7f, 0x85, 0x9b))
	},
	{ name: 'line break', applies: everywhere, values: inside('\n', '\r', '\r\n', '\u2028', '\u2029') },
	{
		name: 'no character',
		applies: everywhere,
		values: inside(...codePoints(0xfffd, 0xfffe, 0xffff, 0xe000, 0x10ffff, 0xfdd0))
	},
	{
		name: 'space at an end',
		applies: everywhere,
		values: made(
			(cell) => ` ${cell}`,
			(cell) => `${cell} `,
			(cell) => `\u00a0${cell}`,
			(cell) => `${cell}\u3000`
		)
	},
	{
		name: 'space of another kind',
		applies: everywhere,
		values: inside('\u00a0', '\u2009', '\u202f', '\u3000', '\u1680')
	},
	{ name: 'cell of 1 MB', applies: everywhere, values: made((cell) => cell + 'x;'.repeat(524_288)) },
	{
		name: 'markup',
		applies: everywhere,
		values: inside(
			'<script>alert(1)</script>',
			'<img src=x onerror=alert(1)>',
			'</title><svg onload=alert(1)>',
			'<!--',
			'&lt;script&gt;',
			'&#x3c;b>',
			'<a href="javascript:alert(1)">'
		)
	},
	{
		name: 'formula',
		applies: isWords,
		values: instead(
			'=1+1',
			'=HYPERLINK("https://example.org";"x")',
			'=cmd|"/c calc"!A0',
			'+SUM(A1)',
			'-SUM(A1)',
			'@SUM(A1)',
			'＝1',
			'＋x',
			'－x',
			'＠x',
			'words; =1+1'
		)
	},
	{
		name: 'letters and accents apart',
		applies: everywhere,
		values: made(
			(cell) => `${cell}i\u0306`,
			(cell) => `${cell}\u0438\u0306`
		)
	},
	{
		name: 'alphabets mixed in a word',
		applies: everywhere,
		values: instead('m\u0430ryia', '\u041caryia', 'вiясна', 'p\u03bf')
	},
	{
		name: 'number where words belong',
		applies: isWords,
		values: instead('1,136', '12', '-5', '0.5')
	},
	{
		name: 'impossible or odd date',
		applies: isDate,
		values: instead(
			'2021-02-30',
			'2100-02-29',
			'2021-13-01',
			'2021-00',
			'0000-01-01',
			'1899-12-31',
			'9999-12-31',
			'31.02.2022',
			'2021/01/02',
			'2021-1-2',
			'2021-01-01T00:00:00Z',
			'-2021',
			'20211-01-01',
			'٢٠٢١-٠١-٠١',
			'２０２１',
			'NaN',
			'today',
			'44197'
		)
	},
	{
		name: 'odd number',
		applies: isNumber,
		values: instead(
			'-1',
			'1e3',
			'0x10',
			'1,136',
			'1 136',
			'1.136.000',
			'12.',
			'.5',
			'NaN',
			'Infinity',
			'1_000',
			'٣',
			'１２',
			'99999999999999999999',
			'10000000',
			'9007199254740993',
			'+5',
			'007',
			'5%',
			'twelve',
			'½'
		)
	},
	{
		name: 'odd id',
		applies: isId,
		values: made(
			(cell) => cell.toUpperCase(),
			(cell) => `${cell}--x`,
			(cell) =>
				cell.replace(
					/[aeopcx]/,
					(letter) => '\u0430\u0435\u043e\u0440\u0441\u0445'['aeopcx'.indexOf(letter)] ?? ''
				),
			...instead('__proto__', '../../etc/passwd', 'a b', 'hasOwnProperty', 'x'.repeat(101), 'пагоня')
		)
	},
	{
		name: 'wrong reference',
		applies: isReference,
		values: made(
			...instead('constructor', 'nobody-2020-nothing', 'a,b'),
			(cell) => `${cell};`,
			(cell) => `;${cell}`,
			(cell) => `${cell}; ${cell}`,
			(cell) => `${cell};${cell}`,
			(cell) => `${cell};;x`,
			(cell) => `${cell};constructor`
		)
	},
	{
		name: 'unknown code',
		applies: isCode,
		values: made(
			(cell) => cell.toUpperCase(),
			...instead('__proto__', 'constructor', 'toString', 'king', 'TRUE', '1', 'yes', 'nul')
		)
	},
	{
		name: 'dangerous or broken address',
		applies: ({ format }) => format === 'uri',
		values: instead(
			'javascript:alert(1)',
			'JaVaScRiPt:alert(1)',
			'data:text/html,x',
			'vbscript:x',
			'file:///etc/passwd',
			'ftp://example.org/',
			'http:example.org',
			'http:///x',
			'https://',
			'https://?x',
			'//example.org',
			'example.org',
			'https://localhost/',
			'https://user:word@example.org/',
			'https://example.org@evil.example/',
			'https://exa mple.org/',
			'https://example.org\\@evil.example/',
			'https://example.org/"onmouseover="alert(1)',
			'https://-.org/',
			'https://example..org/',
			'https://example.org:0/',
			'blob:https://example.org/x'
		)
	},
	{
		name: 'broken number of rows or nationalities',
		applies: ({ pattern }, header) => header === 'rows' || (pattern ?? '').startsWith('^[A-Z]{2}:'),
		values: instead(
			'UA',
			'UA:',
			'UA:0x1',
			'UA:-1',
			'XX:5',
			'people',
			'people:1e9',
			'__proto__:5',
			'UA:1:2',
			':'
		)
	}
];
