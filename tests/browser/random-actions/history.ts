/** How far the present sequence can go back and forward without leaving what it has made itself. */
const steps = { back: 0, forward: 0 };

/** Counts the entries that the site adds to the history from now on. */
export function countSteps(): void {
	const add = history.pushState.bind(history);
	history.pushState = (...entry) => {
		steps.back += 1;
		steps.forward = 0;
		add(...entry);
	};
}

/** A new sequence starts here. */
export function forgetSteps(): void {
	steps.back = 0;
	steps.forward = 0;
}

/** Goes one step through the history; does nothing where that would leave the sequence. */
export async function step(direction: 'back' | 'forward'): Promise<void> {
	const other = direction === 'back' ? 'forward' : 'back';
	if (steps[direction] === 0) return;
	steps[direction] -= 1;
	steps[other] += 1;
	await travelled(() => history[direction]());
}

/** Leaves the page's state for the plain page, without loading anything, and says so as a browser does. */
export function leaveState(): void {
	history.pushState({}, '', location.pathname);
	dispatchEvent(new PopStateEvent('popstate', { state: null }));
}

/** Comes back to the state that was left. */
export const comeBack = (): Promise<void> => travelled(() => history.back());

/** Browsers go through the history in their own time. */
const travelled = (go: () => void): Promise<void> =>
	new Promise((resolve) => {
		addEventListener('popstate', () => resolve(), { once: true });
		go();
	});
