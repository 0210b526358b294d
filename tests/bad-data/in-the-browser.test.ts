import { describe, expect, it, vi } from 'vitest';
import { DATA_FILES, DataError, loadTables, type Tables } from '#lib/data/tables.ts';
import { WHOLE, wrongTables } from './oracle.ts';

vi.mock('#csv-rows', () => import('#lib/data/csv-rows-browser.ts'));

const text = (file: string): string => new TextDecoder('utf-8').decode(WHOLE.get(file));

/** Loads the tables as a page does, with the text of one file changed, or thrown away. */
const load = (file: string, change: (text: string) => string): Promise<Tables> =>
	loadTables(async (name) => (name === file ? change(text(name)) : text(name)));

const errorOf = async (promise: Promise<Tables>): Promise<unknown> =>
	promise.catch((error: unknown) => error);

describe.each(DATA_FILES)('%s in the browser', (file) => {
	it('without the byte order mark that browsers take off is the table that was published', async () =>
		expect(
			wrongTables(await load(file, (whole) => whole), file, WHOLE.get(file) ?? new Uint8Array())
		).toEqual([]));

	it.each([
		['cut in the middle of a row', (whole: string) => whole.slice(0, whole.length * 0.6)],
		['cut between two rows', (whole: string) => whole.split('\n').slice(0, -2).join('\n') + '\n'],
		['with half of a surrogate pair', (whole: string) => whole.replace(/\w(?=\n)/, '\uD83D')],
		['that is a page of an error', () => '<!doctype html><title>404</title>\n'],
		[
			'that never came',
			() => {
				throw new TypeError('Failed to fetch');
			}
		]
	])('%s is refused by name', async (_, change: (whole: string) => string) => {
		const error = await errorOf(load(file, change));
		expect(error).toBeInstanceOf(DataError);
		expect(error instanceof DataError && error.problems.some((one) => one.file === file)).toBe(true);
	});
});
