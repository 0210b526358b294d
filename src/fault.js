/* Tells the reader, in the words that stand ready in the page, of what could not be loaded: what nobody else has caught, or
 * what the `fault` event names. It stands in the page, since a file of its own might be missing too. Trying again first
 * asks whether the host answers: the page that is there must not be lost for one that cannot be had. */
(() => {
	/* The page that was asked for, until the notice is closed; else the one that is there. */
	let wanted;
	const tell = (to) => {
		const notice = document.getElementById('fault');
		if (!notice) return;
		wanted = to ?? wanted;
		notice.hidden = false;
		notice.onclick = async ({ target }) => {
			if (target.localName !== 'button') return;
			notice.hidden = true;
			const url = wanted ?? location.href;
			if (target.value !== 'again') return (wanted = undefined);
			try {
				const { status } = await fetch(url, { method: 'HEAD', cache: 'no-store' });
				if (status > 499) throw status;
				if (url === location.href) location.reload();
				else location.assign(url);
			} catch {
				notice.hidden = false;
			}
		};
	};
	/* Browsers run no modules from a disk: there the page is read without. */
	if (location.protocol === 'file:') return;
	addEventListener('unhandledrejection', () => tell());
	addEventListener('fault', ({ detail }) => tell(detail));
})();
