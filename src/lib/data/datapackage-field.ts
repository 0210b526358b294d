import type { FieldShape } from '#lib/data/cells.ts';
import type { Column } from '#lib/data/columns.ts';
import type { Description, TableDescription } from '#lib/data/descriptions.ts';
import { codeKey, type Labels } from '#lib/data/labels.ts';
import type { Table } from '#lib/data/table.ts';

/** A part of the package as it will stand in the JSON file. */
export type Descriptor = Readonly<Record<string, unknown>>;

/** A table with what it means to a reader. */
export interface Described {
	table: Table;
	words: TableDescription;
}

function categoriesOf({ codeSet, codes = [] }: FieldShape, labels: Labels): Descriptor[] {
	return codes.map((value) => ({ value, label: codeSet && labels.get(codeKey(codeSet, value)) }));
}

/** The standard wants the syntax of XML Schema, where a pattern means the whole value and has no anchors. */
function withoutAnchors(pattern: string): string {
	return pattern.replace(/^\^|\$$/g, '');
}

function patternOf({ type, pattern, codes }: FieldShape): string | undefined {
	if (type !== 'list') return pattern && withoutAnchors(pattern);
	const item = codes ? codes.join('|') : withoutAnchors(pattern ?? '[^;]+');
	return `(${item})(;(${item}))*`;
}

/**
 * A list is given as a string with the pattern of its items. The standard has a type for lists, but the published
 * profile 2.0 lacks it (frictionlessdata/datapackage#1089) and would call the package invalid; besides, that
 * type says nothing about the items.
 */
function describeType(shape: FieldShape, labels: Labels): Descriptor {
	const { type, format, codes } = shape;
	const named = codes
		? { [type === 'list' ? 'itemCategories' : 'categories']: categoriesOf(shape, labels) }
		: {};
	return { type: type === 'list' ? 'string' : type, ...(format ? { format } : {}), ...named };
}

function describeConstraints(column: Column<unknown>, isUnique: boolean): Descriptor {
	const { shape } = column.cell;
	const pattern = patternOf(shape);
	const constraints = {
		...(column.whenEmpty ? {} : { required: true }),
		...(isUnique ? { unique: true } : {}),
		...(shape.minimum === undefined ? {} : { minimum: shape.minimum }),
		...(shape.maximum === undefined ? {} : { maximum: shape.maximum }),
		...(pattern ? { pattern } : {}),
		...(shape.codes && shape.type !== 'list' ? { enum: shape.codes } : {})
	};
	return Object.keys(constraints).length > 0 ? { constraints } : {};
}

/** A column as a field of Table Schema. `labels` are the English words of the codes. */
export function describeField({ table, words }: Described, name: string, labels: Labels): Descriptor {
	const column = table.columns[name] as Column<unknown>;
	const isUnique = table.key.length === 1 && table.key[0] === name;
	const unit = column.unit ? ` Unit: ${column.unit}.` : '';
	const { title, description } = words.columns[name] as Description;
	return {
		name,
		title,
		description: description + unit,
		...describeType(column.cell.shape, labels),
		...describeConstraints(column, isUnique)
	};
}
