/** A run of neighbours that stand as close as they may, moved together. */
interface Block {
	sum: number;
	size: number;
}

/**
 * Moves positions, given in order, as little as possible (least squares) so that neighbours are at least `pitch` apart
 * and all stay between `low` and `high`: isotonic regression by pooling neighbours.
 */
export function spaceOut(wanted: readonly number[], pitch: number, low: number, high: number): number[] {
	const room = wanted.length > 1 ? (high - low) / (wanted.length - 1) : pitch;
	const step = Math.min(pitch, room);
	const blocks: Block[] = [];
	wanted.forEach((position, i) => {
		blocks.push({ sum: position - i * step, size: 1 });
		poolLast(blocks);
	});
	const top = high - (wanted.length - 1) * step;
	return blocks
		.flatMap(({ sum, size }) => Array.from({ length: size }, () => sum / size))
		.map((position, i) => Math.min(Math.max(position, low), top) + i * step);
}

function poolLast(blocks: Block[]): void {
	for (;;) {
		const [before, last] = blocks.slice(-2);
		if (!before || !last || before.sum / before.size < last.sum / last.size) return;
		blocks.splice(-2, 2, { sum: before.sum + last.sum, size: before.size + last.size });
	}
}
