import { type CellKind, everywhere, inside, instead, isWords, made } from './cell-kind.ts';

const codePoints = (...points: number[]): string[] => points.map((point) => String.fromCodePoint(point));

/** Characters that hide, run or only look right. */
export const CHARACTER_KINDS: readonly CellKind[] = [
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
	}
];
