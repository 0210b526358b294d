import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkFiles } from '#lib/data/check-files.ts';
import { parseLabels } from '#lib/data/label-files.ts';
import { DATA_LANGUAGE, labelFile } from '#lib/data/labels.ts';
import { LANGUAGE_TAGS } from '#lib/i18n/languages.ts';
import { buildDataPackage, writeDataPackage } from '#lib/data/datapackage.ts';
import { DataError } from '#lib/data/tables.ts';

/** Writes `datapackage.json` beside the tables that it describes. */
async function main(folder: string): Promise<void> {
	const bytesOf = (file: string): Uint8Array => readFileSync(join(folder, file));
	const names = readdirSync(folder);
	const { tables, problems } = await checkFiles(names, async (file) => bytesOf(file), LANGUAGE_TAGS);
	if (!tables) throw new DataError(problems);
	const { labels } = parseLabels(DATA_LANGUAGE, new TextDecoder().decode(bytesOf(labelFile(DATA_LANGUAGE))));
	const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
	const text = writeDataPackage(buildDataPackage(tables, labels, LANGUAGE_TAGS, { bytesOf, sha256 }));
	writeFileSync(join(folder, 'datapackage.json'), text);
	console.log(
		`${join(folder, 'datapackage.json')} describes ${Object.keys(tables).length} tables and ${LANGUAGE_TAGS.length} label files`
	);
}

await main(process.argv[2] ?? 'static/data');
