/* Leaves the site at once: a click on the link for it, or Shift pressed three times, blanks the page and goes there. The
 * whole page goes away: were it only hidden, a page that comes alive right then would bring its title back. */
(() => {
	const WITHIN = 1500;
	let presses = [];
	let isAlone = false;
	const link = () => document.querySelector('a.leave');
	const leave = (to) => {
		document.documentElement.replaceWith(document.createElement('html'));
		location.replace(to);
	};
	addEventListener('keydown', ({ key, repeat }) => {
		if (!repeat) isAlone = key === 'Shift';
		if (key !== 'Shift') presses = [];
	});
	addEventListener('keyup', ({ key, timeStamp }) => {
		if (key !== 'Shift' || !isAlone) return;
		presses = [...presses.slice(-2), timeStamp];
		if (presses.length === 3 && timeStamp - presses[0] < WITHIN && link()) leave(link().href);
	});
	addEventListener(
		'click',
		(event) => {
			const to = event.target.closest?.('a.leave');
			if (!to || event.button || event.ctrlKey || event.metaKey || event.shiftKey) return;
			event.preventDefault();
			leave(to.href);
		},
		true
	);
})();
