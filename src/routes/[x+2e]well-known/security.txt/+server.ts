import { securityText } from '#lib/server/site-addresses.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

export const GET: RequestHandler = () =>
	new Response(securityText(), { headers: { 'content-type': 'text/plain' } });
