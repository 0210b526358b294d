import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { parseCsv } from '#lib/data/csv.ts';
import { parseLabels } from '#lib/data/label-files.ts';
import { LANGUAGE_TAGS } from '#lib/i18n/languages.ts';
import { buildDataPackage, writeDataPackage } from '#lib/data/datapackage.ts';
import { REAL, checkFolder } from './folders.ts';

interface Field {
	name: string;
	type: string;
	categories?: { value: string; label: string }[];
	constraints?: { required?: boolean; pattern?: string; enum?: string[] };
}

interface Resource {
	name: string;
	path: string;
	schema: {
		fields: Field[];
		primaryKey?: string[];
		uniqueKeys?: string[][];
		foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[];
	};
}

const text = readFileSync(`${REAL}/datapackage.json`, 'utf8');
const written: { resources: Resource[] } = JSON.parse(text);

/** Version 2 replaces `profile` by `$schema`; version 1 wants it, and takes everything else as it stands. */
function asVersion1(): object {
	const resources = written.resources.map((resource) => ({ ...resource, profile: 'tabular-data-resource' }));
	return { ...written, profile: 'tabular-data-package', resources };
}

function validator(): ReturnType<Ajv['compile']> {
	const path = 'tests/fixtures/data/profiles/tabular-data-package-1.json';
	const { $schema, ...profile } = JSON.parse(readFileSync(path, 'utf8'));
	// Ajv no longer knows draft 4; the profile uses nothing that later drafts read otherwise.
	expect($schema).toBe('http://json-schema.org/draft-04/schema#');
	const ajv = new Ajv({ strict: false, allErrors: true });
	addFormats(ajv);
	return ajv.addFormat('textarea', true).compile(profile);
}

function fieldOf(resource: Resource, name: string): Field {
	const field = resource.schema.fields.find((candidate) => candidate.name === name);
	if (!field) throw new Error(`${resource.name} has no field ${name}`);
	return field;
}

describe('datapackage.json', () => {
	it('is what the schema and the files give: run npm run data:package after changing either', async () => {
		const { tables } = await checkFolder(REAL);
		const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
		const bytesOf = (file: string): Uint8Array => readFileSync(`${REAL}/${file}`);
		const { labels } = parseLabels('en', readFileSync(`${REAL}/labels.en.csv`, 'utf8'));
		expect(
			tables && writeDataPackage(buildDataPackage(tables, labels, LANGUAGE_TAGS, { bytesOf, sha256 }))
		).toBe(text);
	});

	it('is valid against the published profile of version 1', () => {
		const validate = validator();
		validate(asVersion1());
		expect(validate.errors).toBeNull();
		validate({
			...asVersion1(),
			resources: [{ name: 'people', path: '/etc/people.csv', schema: { fields: [{}] } }]
		});
		expect(validate.errors).not.toBeNull();
	});

	it('states version and day of the data', () => {
		expect(written).toMatchObject({
			$schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
			name: 'still-held',
			version: '3.0.0',
			created: '2026-03-19T00:00:00Z'
		});
	});
});

describe.each(written.resources.map((resource) => [resource.name, resource] as const))(
	'%s',
	(_, resource) => {
		const { fields, primaryKey, uniqueKeys, foreignKeys } = resource.schema;

		it('has a key, and no empty cell in a primary key', () => {
			expect((primaryKey ? 1 : 0) + (uniqueKeys?.length ?? 0)).toBe(1);
			for (const name of primaryKey ?? []) expect(fieldOf(resource, name).constraints?.required).toBe(true);
			for (const name of uniqueKeys?.flat() ?? []) fieldOf(resource, name);
		});

		it('refers to keys of resources in the package', () => {
			for (const { fields: own, reference } of foreignKeys ?? []) {
				const target = written.resources.find(({ name }) => name === reference.resource);
				expect(target?.schema.primaryKey).toEqual(reference.fields);
				for (const name of own) fieldOf(resource, name);
			}
		});

		it('uses types that both versions know, labels that differ, and patterns without anchors', () => {
			for (const { type, categories = [], constraints } of fields) {
				expect(['string', 'integer', 'number', 'boolean', 'date']).toContain(type);
				expect(new Set(categories.map(({ label }) => label)).size).toBe(categories.length);
				if (categories.length > 0) expect(constraints?.enum).toEqual(categories.map(({ value }) => value));
				expect(constraints?.pattern ?? '').not.toMatch(/^\^|\$$|\(\?/);
			}
		});

		it('has patterns and codes that all its cells follow', () => {
			const { header, rows } = parseCsv(resource.name, readFileSync(`${REAL}/${resource.path}`, 'utf8'));
			expect(header?.cells.map((cell) => cell.text)).toEqual(fields.map(({ name }) => name));
			for (const [index, { constraints }] of fields.entries()) {
				const { pattern, enum: codes, required } = constraints ?? {};
				for (const cell of rows.map((row) => row.cells[index]?.text ?? '')) {
					if (cell === '') expect(required).toBeUndefined();
					else if (pattern) expect(cell).toMatch(new RegExp(`^(${pattern})$`));
					if (cell !== '' && codes) expect(codes).toContain(cell);
				}
			}
		});
	}
);
