import type { Chance } from './chance.ts';
import { step } from './history.ts';

/** Something that a reader can do; gives what was done in a few words, or null where there is nothing to do it with. */
type Action = (chance: Chance) => string | null | Promise<string | null>;

const NAMES = [
	'Kal',
	'Тихан',
	'Колесникова',
	'bialiatski',
	'zzzz',
	'',
	'  ',
	"O'",
	'ł',
	'%',
	'&x=1#',
	'a b',
	'NaN'
];
const FIGURE_KEYS = ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'Enter', 'Escape'];
const STRIP_KEYS = ['ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown', 'Home', 'End'];

const visible = <Kind extends HTMLElement>(selector: string): Kind[] =>
	[...document.querySelectorAll<Kind>(selector)].filter((element) => element.checkVisibility());

const worded = (element: Element): string => (element.textContent || element.id).trim().slice(0, 40);

const press =
	(selector: string): Action =>
	(chance) => {
		const target = chance.oneOf(visible(selector));
		target?.click();
		return target ? `press “${worded(target)}”` : null;
	};

const choose =
	(selector: string): Action =>
	(chance) => {
		const field = chance.oneOf(visible<HTMLSelectElement>(selector));
		const option = field && chance.oneOf([...field.options].filter(({ disabled }) => !disabled));
		if (!field || !option) return null;
		field.value = option.value;
		field.dispatchEvent(new Event('change', { bubbles: true }));
		return `choose “${worded(option)}”`;
	};

const typeName: Action = (chance) => {
	const field = visible<HTMLInputElement>('input[type=search]')[0];
	const name = chance.oneOf(NAMES) ?? '';
	if (!field) return null;
	field.value = name;
	field.dispatchEvent(new Event('input', { bubbles: true }));
	return `type “${name}”`;
};

const pressKey =
	(selector: string, keys: readonly string[]): Action =>
	(chance) => {
		const target = chance.oneOf(visible(selector));
		const key = chance.oneOf(keys) ?? '';
		target?.focus({ preventScroll: true });
		target?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
		return target ? `key ${key}` : null;
	};

const clickMark: Action = (chance) => {
	const layer = chance.oneOf(visible('figure .layer'));
	if (!layer) return null;
	const { left, top, width, height } = layer.getBoundingClientRect();
	const [clientX, clientY] = [left + chance.below(width), top + chance.below(height)];
	const pointer = { clientX, clientY, bubbles: true, pointerType: 'mouse' };
	for (const type of ['pointermove', 'pointerdown', 'click'])
		layer.dispatchEvent(new PointerEvent(type, pointer));
	return `click at ${clientX}, ${clientY}`;
};

const turnHistory =
	(direction: 'back' | 'forward'): Action =>
	async () => {
		await step(direction);
		return direction;
	};

/** What can be done on pages; each offers what it has. Often-used ones stand twice. */
const ACTIONS: readonly Action[] = [
	press('.panel [aria-pressed]'),
	press('.panel [aria-pressed]'),
	choose('.panel .months select:not([disabled])'),
	choose('.panel .months select:not([disabled])'),
	choose('.panel select:not([disabled])'),
	typeName,
	pressKey('.strip [role=slider]', STRIP_KEYS),
	press('.bar > ul button, .nothing button, .panel .result > button'),
	press('.bar > [aria-expanded]'),
	press('.controls button'),
	press('.controls button'),
	choose('.controls select'),
	press('.panel summary'),
	press('figure details > summary'),
	press('figure th button'),
	pressKey('figure .layer', FIGURE_KEYS),
	pressKey('figure .layer', FIGURE_KEYS),
	clickMark,
	clickMark,
	turnHistory('back'),
	turnHistory('back'),
	turnHistory('forward')
];

/** Does one thing by chance that the page has a place for, and says what. */
export async function act(chance: Chance): Promise<string> {
	for (;;) {
		const done = await chance.oneOf(ACTIONS)?.(chance);
		if (done) return done;
	}
}
