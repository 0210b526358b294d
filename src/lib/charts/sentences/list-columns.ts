import { termInWords } from '#lib/i18n/terms.ts';
import { isOfTwoCases } from '#lib/stats/featured-people.ts';
import type { FaceName } from '#lib/theme/faces.ts';
import type { ChartEnv } from '../define-chart.ts';
import { sideMargin } from '../parts/frame.ts';
import { TEXT_SIZE } from '../parts/text.ts';
import type { Term } from './select.ts';

/** Where the columns of the list start, px. */
export interface ListColumns {
	date: number;
	name: number;
	stroke: number;
	/** Px a year. */
	perYear: number;
	/** Null where there is no room for courts. */
	court: number | null;
}

const GAP = 16;
/** Least room for strokes and their lengths beside the names, px. */
const LEAST_STROKES = 200;
const COURTS_FROM = 900;
/** Between a stroke and its length in words, px. */
export const VALUE_GAP = 7;

/** Columns side by side, or null where names need a line of their own. */
export function listColumns(terms: readonly Term[], env: ChartEnv): ListColumns | null {
	const date = sideMargin(env.width);
	const right = env.width - date;
	const name =
		date +
		widest(
			terms.map((term) => verdictDay(term, env)),
			'sans',
			TEXT_SIZE.small,
			env
		) +
		GAP;
	const stroke =
		name +
		widest(
			terms.map((term) => term.name),
			'serifBold',
			TEXT_SIZE.name,
			env
		) +
		GAP;
	const courts = widest(
		terms.map(({ court }) => court ?? ''),
		'sans',
		TEXT_SIZE.small,
		env
	);
	const court = env.width >= COURTS_FROM && courts > 0 ? right - courts : null;
	const room = (court === null ? right : court - GAP) - stroke;
	return room < LEAST_STROKES ? null : { date, name, stroke, court, perYear: pxPerYear(terms, room, env) };
}

/** The longest scale at which every stroke has room for its length in words behind it. */
export const pxPerYear = (terms: readonly Term[], room: number, env: ChartEnv): number =>
	Math.min(
		...terms.map(
			(term) =>
				(room - VALUE_GAP - env.measureText(valueWords(term, env), 'sans', TEXT_SIZE.small)) / term.years
		)
	);

/** Length of the term, and that it is an extra one. */
export const valueWords = (term: Term, env: ChartEnv): string => {
	const length = termInWords(term.years, env);
	return term.kind === 'extra-term' ? env.t('sentences.value.extra', { term: length }) : length;
};

/** Date of the verdict; the year stands over the list. */
export const verdictDay = ({ date }: Term, { format }: ChartEnv): string => format.dayAndMonth(date);

/** Face of a name: the two cases stand out. */
export const nameFace = (term: Term): FaceName => (isOfTwoCases(term.personId) ? 'serifBold' : 'serif');

const widest = (texts: readonly string[], face: FaceName, size: number, { measureText }: ChartEnv): number =>
	Math.max(0, ...texts.map((content) => measureText(content, face, size)));
