import { navigating } from '$app/state';
import { hasStarted } from '#lib/state/figure-content.ts';
import type { HandleClientError } from '@sveltejs/kit';

/**
 * Nothing about a reader may stay in the browser, and SvelteKit keeps scroll positions in `sessionStorage`. It goes on
 * without when it may not write there; Back and Forward find their place from memory.
 */
Object.defineProperty(window, 'sessionStorage', {
	get: () => {
		throw new DOMException('This site stores nothing.', 'SecurityError');
	}
});

const { fetch } = window;

/** A host that cannot answer now is as good as none: SvelteKit would leave the page for its answer. */
window.fetch = async (...asked) => {
	const response = await fetch(...asked);
	if (response.status >= 500) throw new TypeError(`${response.url} answers ${response.status}`);
	return response;
};

/**
 * SvelteKit puts a page of an error in the place of the page whose parts are missing, or of the one that cannot be left for
 * another. Instead the page stays as it is: `fault.js` tells the reader, and whatever waits for the error waits for ever.
 */
export const handleError: HandleClientError = ({ event, status, message }) => {
	const isAhead = hasStarted() && navigating.to === null;
	if (isAhead || status === 404) return { message };
	dispatchEvent(new CustomEvent('fault', { detail: event.url.href }));
	// Back and Forward have changed the address by now.
	if (navigating.type === 'popstate') history.go(-navigating.delta);
	return new Promise<never>(() => undefined);
};
