import {
	type CellKind,
	instead,
	isCode,
	isDate,
	isId,
	isNumber,
	isReference,
	isWords,
	made
} from './cell-kind.ts';

/** Values that a column cannot have. */
export const VALUE_KINDS: readonly CellKind[] = [
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
