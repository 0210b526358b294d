/**
 * Does something once the page has nothing else to do, and within a second; what it gives back calls it off. Not every
 * browser says when: there it is a tenth of a second later.
 */
export function whenIdle(act: () => void): () => void {
	if (typeof requestIdleCallback !== 'function') {
		const timer = setTimeout(act, 100);
		return () => clearTimeout(timer);
	}
	const request = requestIdleCallback(act, { timeout: 1000 });
	return () => cancelIdleCallback(request);
}
