import { figureContentsFile } from '#lib/server/figure-contents-file.ts';
import { viewEntries } from '#lib/server/figure-entries.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = viewEntries;

export const GET: RequestHandler = ({ params }) => figureContentsFile(params);
