import type { PageText } from './engines.ts';

/**
 * What a page says before and after it came alive. Runs in the page: tsx wraps named functions in a helper that pages lack, so
 * none stands in here.
 */
export async function readPage(): Promise<PageText> {
	const html = await (await fetch(location.href)).text();
	const [written = '', alive = ''] = [new DOMParser().parseFromString(html, 'text/html'), document].map(
		(page) => {
			const body = page.body.cloneNode(true) as HTMLElement;
			for (const other of body.querySelectorAll('script, style, #svelte-announcer')) other.remove();
			const words = body.textContent.replace(/\s+/g, ' ').trim();
			return [page.documentElement.lang, page.title.trim(), words].join('\n');
		}
	);
	return { written, alive };
}
