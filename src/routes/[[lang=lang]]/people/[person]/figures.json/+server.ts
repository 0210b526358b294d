import { json } from '@sveltejs/kit';
import { languageOf } from '#lib/i18n/languages.ts';
import { contentsOf } from '#lib/server/figure-data.ts';
import { personLine } from '#lib/server/person-line.ts';
import type { RequestHandler } from './$types';
import { personEntries } from '#lib/server/figure-entries.ts';

export const prerender = true;
export const entries = personEntries;

export const GET: RequestHandler = async ({ params }) =>
	json(contentsOf([await personLine(params.person, languageOf(params.lang))]));
