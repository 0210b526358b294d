/**
 * Nothing about a reader may stay in the browser, and SvelteKit keeps scroll positions in `sessionStorage`. It goes on
 * without when it may not write there; Back and Forward find their place from memory.
 */
Object.defineProperty(window, 'sessionStorage', {
	get: () => {
		throw new DOMException('This site stores nothing.', 'SecurityError');
	}
});
