import { least } from 'd3';
import type { Stop, Stops } from './stops.ts';

/** Keys that walk the stops of a drawing. */
export const WALKING_KEYS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'] as const;

/** A key that walks. */
export type WalkingKey = (typeof WALKING_KEYS)[number];

/** Whether a key walks. */
export const isWalkingKey = (key: string): key is WalkingKey => WALKING_KEYS.some((one) => one === key);

type Move = { by: 1 | -1; across: boolean };

const MOVES: Readonly<Record<'x' | 'y', Readonly<Record<string, Move>>>> = {
	x: {
		ArrowLeft: { by: -1, across: false },
		ArrowRight: { by: 1, across: false },
		ArrowUp: { by: -1, across: true },
		ArrowDown: { by: 1, across: true }
	},
	y: {
		ArrowUp: { by: -1, across: false },
		ArrowDown: { by: 1, across: false },
		ArrowLeft: { by: -1, across: true },
		ArrowRight: { by: 1, across: true }
	}
};

/**
 * The stop to which a key leads. Keys along the lanes walk in reading order, from the end of one lane to the start of the
 * next; keys across go to the nearest stop of the neighbouring lane. Where there is one lane, all of them walk.
 */
export function walk(stops: Stops, from: string | null, key: WalkingKey): Stop | undefined {
	const place = stops.all.findIndex(({ id }) => id === from);
	const here = stops.all[place];
	if (key === 'End') return stops.all.at(-1);
	if (key === 'Home' || here === undefined) return stops.all[0];
	const move = MOVES[stops.along][key];
	if (move === undefined) return here;
	if (move.across && stops.lanes.length > 1) return inNextLane(stops, here, move.by);
	return stops.all[Math.min(Math.max(place + move.by, 0), stops.all.length - 1)];
}

function inNextLane({ lanes, along }: Stops, here: Stop, by: number): Stop {
	const lane = lanes[lanes.findIndex((one) => one.some(({ id }) => id === here.id)) + by];
	return least(lane ?? [], (stop) => Math.abs(stop[along] - here[along])) ?? here;
}
