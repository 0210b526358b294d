/** A label that stands like a flag at a pole: the pole at `x`, the cloth to its right, px. */
export interface Flag<Item> {
	item: Item;
	x: number;
	width: number;
}

/** A flag with its height: row 0 is the lowest; `flips` where the cloth hangs to the left of the pole. */
export interface RaisedFlag<Item> extends Flag<Item> {
	row: number;
	flips: boolean;
}

/**
 * Raises flags so that no cloth covers another or another's pole: from the right to the left, each as low as it can
 * hang, but above every flag whose pole it would cover. So rows read in the order of the poles from the top down. A
 * cloth that would reach over the right edge flips to the left and hangs above all that it would cover.
 */
export function raiseFlags<Item>(flags: readonly Flag<Item>[], right: number): RaisedFlag<Item>[] {
	const flipsOf = ({ x, width }: Flag<Item>): boolean => x + width > right;
	const fromRight = flags.toSorted((a, b) => b.x - a.x);
	const ordered = [...fromRight.filter((flag) => !flipsOf(flag)), ...fromRight.filter(flipsOf).toReversed()];
	const raised: RaisedFlag<Item>[] = [];
	for (const flag of ordered) {
		const flying = { ...flag, flips: flipsOf(flag), row: 0 };
		const covered = raised.filter((other) => meet(stretchOf(other), stretchOf(flying)));
		raised.push({ ...flying, row: Math.max(-1, ...covered.map(({ row }) => row)) + 1 });
	}
	return raised;
}

const stretchOf = ({ x, width, flips }: RaisedFlag<unknown>): [number, number] =>
	flips ? [x - width, x] : [x, x + width];

const meet = (a: [number, number], b: [number, number]): boolean => a[0] < b[1] && b[0] < a[1];
