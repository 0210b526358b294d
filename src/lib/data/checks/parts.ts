import type { LocatedRow, ParsedTable } from '#lib/data/parse-table.ts';
import type { Problem } from '#lib/data/problems.ts';

/** A row that counts people, and women and men among them. */
export interface Parts {
	readonly women: number | null;
	readonly men: number | null;
	readonly note: string | null;
}

/** The numbers that a note names, `1,136` as 1136. */
function numbersIn(note: string): ReadonlySet<number> {
	return new Set((note.match(/\d+(?:,\d{3})*/g) ?? []).map((digits) => Number(digits.replaceAll(',', ''))));
}

/**
 * Women and men are never more than the whole. The one waiver, described in the schema: the sources themselves
 * publish numbers that do not add up, and the note says so by naming both.
 */
export function checkParts<Row extends Parts>(
	parsed: ParsedTable<Row>,
	wholeColumn: string,
	wholeOf: (values: Partial<Row>) => number | undefined
): Problem[] {
	const check = ({ line, values }: LocatedRow<Row>): Problem[] => {
		const [whole, women, men] = [wholeOf(values), values.women ?? 0, values.men ?? 0];
		const named = numbersIn(values.note ?? '');
		if (whole === undefined || women + men <= whole || (named.has(women) && named.has(men))) return [];
		return [
			{
				file: parsed.file,
				line,
				column: 'women+men',
				value: `${women} + ${men}`,
				reason: `is more than the ${whole} in ${wholeColumn}`,
				fix: 'correct the numbers; if the sources publish them so, name both in the note'
			}
		];
	};
	return parsed.rows.flatMap(check);
}
