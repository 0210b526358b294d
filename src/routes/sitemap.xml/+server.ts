import { pagePaths, sitemap } from '#lib/server/site-addresses.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

export const GET: RequestHandler = async () =>
	new Response(sitemap(await pagePaths()), { headers: { 'content-type': 'application/xml' } });
