import { precisionOf } from '#lib/data/partial-date.ts';
import type { CircleMark, LineMark, Mark, RectMark } from '../model.ts';
import { isReturned, type Dated, type SentenceEvent } from './events.ts';

/** What an event's mark is called, and where it stands. */
interface Place {
	id?: string;
	x: number;
	y: number;
	r: number;
}

const RING_WIDTH = 1.3;
/** Share of a ring that is filled again. */
const FILLED_SHARE = 0.5;

/** Filled is inside: an arrest. */
export const arrestDot = ({ id, x, y, r }: Place): CircleMark => ({
	...named(id),
	type: 'circle',
	cx: x,
	cy: y,
	r,
	fill: 'held'
});

/** Open is out: a release. */
export const releaseRing = ({ id, x, y, r }: Place): CircleMark => ({
	...named(id),
	type: 'circle',
	cx: x,
	cy: y,
	r: r - RING_WIDTH / 2,
	fill: 'paper',
	stroke: 'freed',
	strokeWidth: RING_WIDTH
});

/** A release that ended in custody again: a ring filled again. */
export const returnedRing = (place: Place): Mark[] => [
	releaseRing(place),
	{ type: 'circle', cx: place.x, cy: place.y, r: place.r * FILLED_SHARE, fill: 'held' }
];

/** The mark of an arrest or a release that is dated to the day. */
export function eventDot(event: Dated, x: number, y: number, r: number): Mark[] {
	const place = { id: event.id, x, y, r };
	if (event.lane === 'arrests') return [arrestDot(place)];
	return isReturned(event) ? returnedRing(place) : [releaseRing(place)];
}

/** A bar over a month or a year, in the manner of its lane. */
export const bandBar = (
	lane: Dated['lane'],
	area: Pick<RectMark, 'x' | 'y' | 'width' | 'height'>,
	id?: string
): RectMark => ({
	...named(id),
	type: 'rect',
	...(lane === 'releases' ? inset(area, 0.6) : area),
	radius: Math.min(area.width, area.height) / 2,
	...BAND_STYLE[lane]
});

const BAND_STYLE = {
	arrests: { fill: 'held' },
	sentences: { fill: 'ink' },
	releases: { fill: 'paper', stroke: 'freed', strokeWidth: 1.2 }
} as const;

const inset = ({ x, y, width, height }: Pick<RectMark, 'x' | 'y' | 'width' | 'height'>, by: number) => ({
	x: x + by,
	y: y + by,
	width: Math.max(width - 2 * by, 0.5),
	height: Math.max(height - 2 * by, 0.5)
});

/** Dashes of a sentence whose day is not known. */
const DASH = [3, 1.5];

const dashed = ({ date }: Dated): { dash?: readonly number[] } =>
	precisionOf(date) === 'day' ? {} : { dash: DASH };

/** How the stroke of a sentence is drawn: dashed where the day is not known. */
export const strokeStyle = (
	event: Dated<SentenceEvent>,
	width: number
): Pick<LineMark, 'stroke' | 'strokeWidth' | 'dash'> => ({
	stroke: 'ink',
	strokeWidth: width,
	...dashed(event)
});

/** The same for a sentence that was not to be served in prison: open, as all that is out. */
export const outlineStyle = (
	event: Dated<SentenceEvent>,
	width: number
): Pick<RectMark, 'fill' | 'stroke' | 'strokeWidth' | 'dash'> => ({
	fill: 'paper',
	...strokeStyle(event, width)
});

/** Kinds of sentences that leave a person out of prison. */
export const isOpenKind = ({ kind }: Pick<SentenceEvent, 'kind'>): boolean =>
	kind === 'suspended' || kind === 'restricted-freedom';

const named = (id: string | undefined): { id?: string } => (id === undefined ? {} : { id });
