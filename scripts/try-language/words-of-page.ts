/**
 * The words of a page that readers see or hear, without what is marked as another language or is code. Runs in the page: tsx
 * wraps named functions in a helper that pages lack, so none stands in here.
 */
export function wordsOfPage(): string[] {
	const foreign = 'code, script, style, [lang]:not(html)';
	const lines = [document.title];
	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	while (walker.nextNode()) {
		const { parentElement, textContent } = walker.currentNode;
		const text = textContent?.trim() ?? '';
		if (text !== '' && !parentElement?.closest(foreign)) lines.push(text);
	}
	const description = document.querySelector('meta[name="description"]')?.getAttribute('content');
	if (description) lines.push(description);
	for (const name of ['aria-label', 'title', 'alt'])
		for (const element of document.body.querySelectorAll(`[${name}]`))
			if (!element.closest(foreign)) lines.push(element.getAttribute(name) ?? '');
	return lines;
}
