/** A stretch of the drawing, px. */
export interface Span {
	left: number;
	right: number;
}

/** Where things stand across a drawing of one width. */
export interface Columns {
	edges: Span;
	/** Years stand beside their first row; on a phone above it. */
	yearsBeside: boolean;
	/** Dates end at its right. */
	dates: Span;
	/** Bars, with names and, where there is no column for it, everything else. */
	bars: Span;
	/** How people were released and for what; null where it stands under the bar. */
	how: Span | null;
	/** Where people were taken; null where it stands under the bar. */
	places: Span | null;
}

/** Below it a drawing is for a phone, from edge to edge of the screen. */
const PHONE = 480;
/** From it on there is room for a column on how and for what. */
const TABLE = 640;

const PHONE_MARGIN = 16;
const YEAR_WIDTH = 46;
const DATE_GAP = 10;
/** For “235 stayed in Belarus” in two lines. */
const PLACES_WIDTH = 92;

/** Divides a width, given how wide the widest date is. */
export function columnsAt(width: number, dateWidth: number): Columns {
	const margin = width < PHONE ? PHONE_MARGIN : 0;
	const edges = { left: margin, right: width - margin };
	const datesLeft = edges.left + (width < PHONE ? 0 : YEAR_WIDTH);
	const dates = { left: datesLeft, right: datesLeft + dateWidth };
	const rest = { left: dates.right + DATE_GAP, right: edges.right };
	return { edges, yearsBeside: width >= PHONE, dates, ...shared(rest, width) };
}

function shared(rest: Span, width: number): Pick<Columns, 'bars' | 'how' | 'places'> {
	if (width < PHONE) return { bars: rest, how: null, places: null };
	const gap = width < TABLE ? 12 : 20;
	const room = rest.right - rest.left;
	const placesWidth = width < TABLE ? PLACES_WIDTH : Math.max(PLACES_WIDTH, room * 0.18);
	const places = { left: rest.right - placesWidth, right: rest.right };
	const beforePlaces = { left: rest.left, right: places.left - gap };
	if (width < TABLE) return { bars: beforePlaces, how: null, places };
	const how = { left: beforePlaces.right - room * 0.28, right: beforePlaces.right };
	return { bars: { left: rest.left, right: how.left - gap }, how, places };
}
