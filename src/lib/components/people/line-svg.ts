import { LINE_LENGTH, type LineSpan, type PersonLine } from '#lib/stats/people-line.ts';

/** Height of the drawing, and its middle, in units of the axis. */
const HEIGHT = 10;
const MIDDLE = HEIGHT / 2;

/** What the status adds to the line. */
export interface LineEnd {
	/** Whether only one outlet reports the last release. */
	isSingleOutlet: boolean;
	/** Whether the person died in custody. */
	hasDied: boolean;
}

/**
 * The small line of a person as SVG, for eyes only: the words beside it say the same. `PersonRow` styles its classes: `u`
 * held at most, `h` certainly held, `v` verdict, `f` freed (`o` by one outlet's word), `a` last report, `d` death. Empty
 * where there is nothing to draw.
 */
export function lineSvg({ spans, verdicts }: PersonLine, end: LineEnd): string {
	if (spans.length === 0 && verdicts.length === 0) return '';
	const marks = [
		path(
			'u',
			spans.filter(isVague).map(({ from, to }) => `M${from} ${MIDDLE}H${to}`)
		),
		path('h', spans.flatMap(sureBar)),
		path(
			'v',
			verdicts.map((x) => `M${x} 1v8`)
		),
		...spans.map((span, i) => endMark(span, i === spans.length - 1 ? end : NO_END))
	];
	return `<svg viewBox="0 0 ${LINE_LENGTH} ${HEIGHT}" aria-hidden="true">${marks.join('')}</svg>`;
}

const NO_END: LineEnd = { isSingleOutlet: false, hasDied: false };

const path = (name: string, parts: readonly string[]): string =>
	parts.length === 0 ? '' : `<path class="${name}" d="${parts.join('')}"/>`;

/** Whether a stretch may have been longer than what is certain. */
const isVague = ({ from, to, sure }: LineSpan): boolean => sure === null || from < sure[0] || to > sure[1];

/** At least as long as it is thick, so that an arrest of which nothing later is known is seen. */
const sureBar = ({ sure }: LineSpan): string[] =>
	sure === null ? [] : [`M${sure[0]} ${MIDDLE}H${Math.max(sure[1], sure[0] + 1)}`];

function endMark({ to, ends }: LineSpan, { isSingleOutlet, hasDied }: LineEnd): string {
	if (hasDied) return circle('d', to);
	if (ends === 'freed') return circle(isSingleOutlet ? 'f o' : 'f', Math.min(to, LINE_LENGTH - MIDDLE));
	if (ends === 'last-report') return path('a', [`M${to} ${MIDDLE}h9m-3-3l3 3l-3 3`]);
	return ends === 'undated-release' ? path('u', [`M${to} ${MIDDLE}h12`]) : '';
}

const circle = (name: string, x: number): string =>
	`<circle class="${name}" cx="${x}" cy="${MIDDLE}" r="3.5"/>`;
