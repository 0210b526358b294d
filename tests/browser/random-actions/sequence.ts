import { act } from './actions.ts';
import { createChance } from './chance.ts';
import { faultsNow } from './faults.ts';
import { comeBack, countSteps, forgetSteps, leaveState } from './history.ts';
import { takeDown, type Snapshot } from './snapshot.ts';

export { takeDown } from './snapshot.ts';

/** What a sequence of actions has led to. */
export interface Outcome {
	/** What was done, in words. */
	done: string[];
	faults: string[];
	/** Where it has led. */
	address: string;
	snapshot: Snapshot;
}

countSteps();

/** Starts from the plain page, does 3 to 8 things by chance, leaves the state and comes back to it. */
export async function run(seed: number): Promise<Outcome> {
	await start();
	const chance = createChance(seed);
	const done: string[] = [];
	for (let left = 3 + chance.below(6); left > 0; left -= 1) {
		done.push(await act(chance));
		await frame();
	}
	await turnPanel('false');
	await settled();
	const snapshot = takeDown();
	const address = location.pathname + location.search + location.hash;
	const faults = faultsNow();
	await leaveAndReturn();
	return { done, faults: [...faults, ...changes(snapshot, takeDown())], address, snapshot };
}

async function start(): Promise<void> {
	leaveState();
	dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
	await settled();
	await turnPanel('true');
	forgetSteps();
}

/** Opens or closes the filters. */
async function turnPanel(isOpen: 'true' | 'false'): Promise<void> {
	const opener = document.querySelector<HTMLElement>('.bar > [aria-expanded]');
	if (opener && opener.ariaExpanded !== isOpen) opener.click();
	await frame();
}

async function leaveAndReturn(): Promise<void> {
	leaveState();
	await settled();
	await comeBack();
	await settled();
}

const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));

/** Time after which typing has reached the address, and a long list is whole, ms of the page's own clock. */
const PAUSE = 400;

async function settled(): Promise<void> {
	await pause();
	for (let before = -1; before !== countPeople(); await pause(50)) before = countPeople();
}

/** A long list comes in parts. */
const countPeople = (): number => document.querySelectorAll('main .name a').length;

async function pause(ms = PAUSE): Promise<void> {
	await new Promise((resolve) => setTimeout(resolve, ms));
	await frame();
	// Figures out of sight follow once the page has nothing else to do.
	await idle();
	await frame();
}

const idle = (): Promise<unknown> => new Promise((resolve) => requestIdleCallback(resolve));

/** What of a state has not come back. */
function changes(before: Snapshot, after: Snapshot): string[] {
	const lost = before.said
		.filter((text) => !after.said.includes(text))
		.map((text) => `not restored: ${text}`);
	const isRedrawn = before.drawn.join('\n') !== after.drawn.join('\n');
	return [...lost, ...(isRedrawn ? ['the drawing is another one'] : [])];
}
