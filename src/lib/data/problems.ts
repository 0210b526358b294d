/** One thing wrong with the data, in the words of the person who edits the CSV. */
export interface Problem {
	/** File name inside the data folder, `people.csv`. */
	readonly file: string;
	/** Physical line in the file, 1 is the header; 0 means the file as a whole. */
	readonly line: number;
	/** CSV header of the column, or of several joined by `+`; empty when no column is meant. */
	readonly column: string;
	/** The cell as it stands in the file; null when there is no cell to show. */
	readonly value: string | null;
	/** What is wrong, a predicate of the value: "is not a day of the calendar". */
	readonly reason: string;
	/** What to write instead, an order: "write YYYY-MM-DD". */
	readonly fix: string;
}

const LONGEST_VALUE = 60;

// What a terminal or a log would hide, reorder or swallow: C0, C1, soft hyphen, zero-width, bidi, BOM, fillers, spaces that
// only look plain, halves of pairs, private characters, U+FFFD.
const UNPRINTABLE =
	/(?! )[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Z}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800\uFFFD]/gu;

/** Most problems that are written out: past them, one cause has many of them. */
const MOST_WRITTEN = 1000;

function escapeCharacter(character: string): string {
	if (character === '\n') return '\\n';
	if (character === '\r') return '\\r';
	if (character === '\t') return '\\t';
	return `\\u{${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}}`;
}

function showValue(value: string): string {
	const characters = [...value];
	const cut =
		characters.length > LONGEST_VALUE ? `${characters.slice(0, LONGEST_VALUE - 1).join('')}…` : value;
	return `"${cut.replace(UNPRINTABLE, escapeCharacter)}"`;
}

/** The problem as one line: `file:line column "value" reason, fix`. */
export function formatProblem(problem: Problem): string {
	const place = problem.line > 0 ? `${problem.file}:${problem.line}` : problem.file;
	const value = problem.value === null ? '' : showValue(problem.value);
	const words = [place, problem.column, value, problem.reason].filter((word) => word !== '');
	return `${words.join(' ')}, ${problem.fix}`;
}

function compare<Key extends string | number>(a: Key, b: Key): number {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}

/** The problems, one a line; of very many the first thousand, and how many more there are. */
export function formatProblems(problems: readonly Problem[]): string {
	const lines = problems.slice(0, MOST_WRITTEN).map(formatProblem);
	const more = problems.length - lines.length;
	return [...lines, ...(more > 0 ? [`and ${more} more`] : [])].join('\n');
}

/** The problems by file, line and column, whatever order the checks found them in. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
	return [...problems].sort(
		(a, b) =>
			compare(a.file, b.file) ||
			compare(a.line, b.line) ||
			compare(a.column, b.column) ||
			compare(a.reason, b.reason)
	);
}
