import type { FaceName } from '#lib/theme/faces.ts';
import type { ColorName } from '#lib/theme/tokens.ts';

/** What a label names that is no row of the table: a moment of context, or a release of many. */
export interface MarkSubject {
	/** Id of its card: `context/2020-08-09`, `wave/2025-12-potash-deal`. */
	id: string;
	/** First part of the ids of the rows among which it is read. */
	lane: string;
	/** Where it belongs along the time axis, px, where that is not the middle of its words. */
	x?: number;
}

/** What every mark may carry. */
interface MarkBase {
	/** Links a mark to its table row: the `id` of a {@link TableRow}. Renderers do not spell it: it would double a page. */
	id?: string;
	/** What a label names beside the rows of the table; not spelled either. */
	about?: MarkSubject;
	/** Set on text that stands on a filled shape instead of the paper. */
	onFill?: boolean;
}

interface Shape extends MarkBase {
	fill?: ColorName;
	stroke?: ColorName;
	strokeWidth?: number;
	/** Dash pattern, px: `[2, 3]`. */
	dash?: readonly number[];
	opacity?: number;
}

export interface RectMark extends Shape {
	type: 'rect';
	x: number;
	y: number;
	width: number;
	height: number;
	radius?: number;
}

export interface LineMark extends Shape {
	type: 'line';
	x1: number;
	y1: number;
	x2: number;
	y2: number;
	cap?: 'round' | 'butt';
}

export interface PathMark extends Shape {
	type: 'path';
	d: string;
}

export interface CircleMark extends Shape {
	type: 'circle';
	cx: number;
	cy: number;
	r: number;
}

export interface TextMark extends MarkBase {
	type: 'text';
	/** Where the text starts, has its middle or ends, px, after `anchor`. */
	x: number;
	/** Baseline, px. */
	y: number;
	text: string;
	face: FaceName;
	/** Font size, px. */
	size: number;
	fill: ColorName;
	anchor?: 'start' | 'middle' | 'end';
}

/** Everything a figure can draw: final coordinates, final words, colours by name. */
export type Mark = RectMark | LineMark | PathMark | CircleMark | TextMark;

/** A drawing laid out for one width and one language; renderers only spell it. */
export interface ChartModel {
	width: number;
	height: number;
	/** In drawing order: later marks lie on earlier ones. */
	marks: readonly Mark[];
}

/** The words of a figure, the same on every surface and at every width. */
export interface ChartText {
	/** The finding, short enough for two lines on a phone. */
	heading: string;
	/** Measure, place, period, unit. */
	measure: string;
	/** The figure in words, computed from the data: one string a sentence. */
	summary: readonly string[];
	/** What a careful reader must know: limits, undated rows, conflicts. */
	notes: readonly string[];
}

/** One cell: words for the page, the bare value for files. */
export interface TableCell {
	text: string;
	value: string | number | null;
	/** A page of ours that the cell leads to, as a path without language: `/people/maryia-kalesnikava/`. */
	href?: string;
}

export interface TableColumn {
	/** Header in CSV files, `snake_case`. */
	key: string;
	/** Header on the page. */
	label: string;
	align: 'start' | 'end';
}

export interface TableRow {
	/** Unique in the table; the mark of the same event carries it too. */
	id: string;
	/** One cell a column, in the columns' order. */
	cells: readonly TableCell[];
}

/** The accessible twin of a drawing: exactly the same data. */
export interface ChartTable {
	caption: string;
	columns: readonly TableColumn[];
	rows: readonly TableRow[];
}
