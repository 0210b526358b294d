import descriptions from '#lib/data/descriptions.json' with { type: 'json' };
import type { SCHEMA, TableName } from '#lib/data/schema.ts';

/** What a table or a column means to a reader, in English: other languages have it in their label files. */
export interface Description {
	title: string;
	description: string;
}

/** The words of a table and of its columns by CSV header. */
export interface TableDescription extends Description {
	columns: Readonly<Record<string, Description>>;
}

type Columns<Name extends TableName> = Record<keyof (typeof SCHEMA)[Name]['columns'], Description>;

/** Every table in words. A table or a column of the schema that has none here does not compile. */
export const DESCRIPTIONS: {
	readonly [Name in TableName]: Description & { readonly columns: Columns<Name> };
} = descriptions;

/** A column in words. Throws where the table has no such column. */
export function describeColumn(table: TableName, header: string): Description {
	const { columns }: TableDescription = DESCRIPTIONS[table];
	const words = columns[header];
	if (words === undefined) throw new Error(`descriptions.json says nothing of ${table}, column ${header}`);
	return words;
}

/** The label file of a language in words. */
export const describeLabels = (lang: string): TableDescription => ({
	title: `Words of the data (${lang})`,
	description:
		'One row is one code or one English text of the other tables, with its words in the language of the file. ' +
		'Notes are translated sentence by sentence.',
	columns: {
		key: {
			title: 'Key',
			description:
				'A set and a code (role.journalist), or the English words as they stand in the other tables.'
		},
		label: { title: 'Label', description: 'The words that readers see.' }
	}
});
