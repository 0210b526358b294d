import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkFiles } from '#lib/data/check-files.ts';
import { buildDataPackage, writeDataPackage } from '#lib/data/datapackage.ts';
import { DataError } from '#lib/data/tables.ts';

/** Writes `datapackage.json` beside the tables that it describes. */
async function main(folder: string): Promise<void> {
	const bytesOf = (file: string): Uint8Array => readFileSync(join(folder, file));
	const { tables, problems } = await checkFiles(readdirSync(folder), async (file) => bytesOf(file));
	if (!tables) throw new DataError(problems);
	const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
	const text = writeDataPackage(buildDataPackage(tables, { bytesOf, sha256 }));
	writeFileSync(join(folder, 'datapackage.json'), text);
	console.log(`${join(folder, 'datapackage.json')} describes ${Object.keys(tables).length} tables`);
}

await main(process.argv[2] ?? 'static/data');
