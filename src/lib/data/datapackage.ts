import { describeField, type Described, type Descriptor } from '#lib/data/datapackage-field.ts';
import { describeLabels, DESCRIPTIONS } from '#lib/data/descriptions.ts';
import { labelTable } from '#lib/data/label-files.ts';
import type { Labels } from '#lib/data/labels.ts';
import { SCHEMA, TABLE_NAMES } from '#lib/data/schema.ts';
import { headersOf, type Table } from '#lib/data/table.ts';
import type { Dataset, Tables } from '#lib/data/tables.ts';

/** What the package is made from besides the tables. */
interface Package {
	files: PackagedFiles;
	/** English words of the codes. */
	labels: Labels;
}

/** The package of a data set: Frictionless Data Package v2. */
export interface DataPackage extends Descriptor {
	readonly resources: readonly Descriptor[];
}

/** The files themselves, for their sizes and the hashes to recognise them by. */
export interface PackagedFiles {
	bytesOf(file: string): Uint8Array;
	/** SHA-256 in hexadecimal; an argument because Node and the browser each have their own. */
	sha256(bytes: Uint8Array): string;
}

const ABOUT = {
	$schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
	name: 'still-held',
	title: 'Still Held: political imprisonment in Belarus since 2020',
	description:
		'Publicly reported arrests, sentences, releases and counts of political prisoners in Belarus, each row with ' +
		'its sources. Numbers are at least so many, as counted by the named side. An empty cell means “not found”, ' +
		'never zero and never “no”. Dates are as precise as the source, YYYY, YYYY-MM or YYYY-MM-DD, and therefore ' +
		'strings with a pattern. Cells with several items join them by semicolons; the property itemCategories, ' +
		'which is not part of the standard, gives the codes of such items.'
};

const RIGHTS = {
	keywords: [
		'Belarus',
		'human rights',
		'political prisoners',
		'arrests',
		'sentences',
		'releases',
		'repression'
	],
	licenses: [
		{
			name: 'CC-BY-4.0',
			path: 'https://creativecommons.org/licenses/by/4.0/',
			title: 'Creative Commons Attribution 4.0 International'
		}
	],
	contributors: [{ title: 'Still Held', roles: ['creator'] }]
};

/** A primary key allows no empty cell: a key with one is given as a unique key. */
function describeKey({ key, columns }: Table): Descriptor {
	const isRequired = key.every((header) => !columns[header]?.whenEmpty);
	return isRequired ? { primaryKey: key } : { uniqueKeys: [key] };
}

/** Only single ids can be foreign keys: the standard has no references from the items of a list. */
function describeReferences({ columns }: Table): Descriptor {
	const foreignKeys = Object.entries(columns).flatMap(([header, { references, cell }]) =>
		references && cell.shape.type !== 'list'
			? [{ fields: [header], reference: { resource: references, fields: SCHEMA[references].key } }]
			: []
	);
	return foreignKeys.length > 0 ? { foreignKeys } : {};
}

/**
 * `fieldsMatch` is left out, and so has its default, "exact": the files do have these columns in this order. To
 * write it would make the package invalid, since profile 2.0 wants an array where the standard wants a string
 * (frictionlessdata/datapackage#965).
 */
function describeTable(described: Described, labels: Labels): Descriptor {
	const { table } = described;
	return {
		$schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
		fields: headersOf(table).map((name) => describeField(described, name, labels)),
		...describeKey(table),
		...describeReferences(table)
	};
}

function describeFile(name: string, described: Described, { files, labels }: Package): Descriptor {
	const { table, words } = described;
	const bytes = files.bytesOf(table.file);
	return {
		name,
		path: table.file,
		type: 'table',
		title: words.title,
		description: words.description,
		format: 'csv',
		mediatype: 'text/csv',
		encoding: 'utf-8',
		bytes: bytes.length,
		hash: `sha256:${files.sha256(bytes)}`,
		schema: describeTable(described, labels)
	};
}

function describeSources({ sources }: Tables): Descriptor {
	const publishers = new Set(sources.map(({ publisher }) => publisher)).size;
	return {
		title: `${sources.length} published sources under ${publishers} names of publishers, each listed in sources.csv`,
		path: 'sources.csv'
	};
}

function describeVersion({ version, asOf }: Dataset): Descriptor {
	return { version, created: `${asOf}T00:00:00Z` };
}

/**
 * Describes the data set as a Data Package. The same tables and files give the same package. `labels` are the English words
 * of the codes, `languages` those that have a label file.
 */
export function buildDataPackage(
	tables: Tables,
	labels: Labels,
	languages: readonly string[],
	files: PackagedFiles
): DataPackage {
	const made = { files, labels };
	return {
		...ABOUT,
		...tables.dataset.map(describeVersion)[0],
		...RIGHTS,
		sources: [describeSources(tables)],
		resources: [
			...TABLE_NAMES.map((name) =>
				describeFile(name, { table: SCHEMA[name], words: DESCRIPTIONS[name] }, made)
			),
			...languages.map((lang) =>
				describeFile(`labels-${lang}`, { table: labelTable(lang), words: describeLabels(lang) }, made)
			)
		]
	};
}

/** The bytes of `datapackage.json`, as text. */
export function writeDataPackage(dataPackage: DataPackage): string {
	return `${JSON.stringify(dataPackage, null, '\t')}\n`;
}
