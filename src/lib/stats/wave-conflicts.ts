import type { PartialDate } from '#lib/data/partial-date.ts';
import type { Wave } from '#lib/data/tables.ts';
import { WAVE_CONFLICTS, type ConflictTopic, type SidePointer } from './wave-conflict-pointers.ts';
import { clausesOf, sentencesOf } from '#lib/data/sentences.ts';

/** One side of a conflict, in the words or numbers of the table. */
export type ConflictSide =
	| { field: 'note'; text: string }
	| { field: 'date'; date: PartialDate }
	| { field: 'released'; released: number; announcedBy: string }
	| { field: 'still-held'; stillHeld: number | null; wording: string };

/** Something about a wave that its sources tell differently; the site shows every side and settles nothing. */
export interface WaveConflict {
	topic: ConflictTopic;
	sides: ConflictSide[];
}

/** A wave's conflicts, and the sentences of its note that belong to none. */
export interface SortedNote {
	conflicts: WaveConflict[];
	remarks: string[];
}

/** Sorts the note of a wave into the sides of conflicts and other remarks: no sentence is lost or shown twice. */
export function sortNote(wave: Wave): SortedNote {
	const sentences = sentencesOf(wave.note ?? '');
	const pointers = WAVE_CONFLICTS[wave.waveId] ?? [];
	const used = new Set<string>();
	const find = (opening: string): string => {
		const sentence = sentences.find((one) => one.startsWith(opening));
		if (sentence === undefined) throw new Error(`waves.csv: no sentence “${opening}…” in ${wave.waveId}`);
		used.add(sentence);
		return sentence;
	};
	const conflicts = pointers.map(({ topic, sides }) => ({
		topic,
		sides: sides.flatMap((side) => sidesAt(side, wave, find))
	}));
	return { conflicts, remarks: sentences.filter((sentence) => !used.has(sentence)) };
}

function sidesAt(pointer: SidePointer, wave: Wave, find: (opening: string) => string): ConflictSide[] {
	switch (pointer.field) {
		case 'note':
			return [{ field: 'note', text: find(pointer.opening) }];
		case 'clauses':
			return clausesOf(find(pointer.opening)).map((text) => ({ field: 'note', text }));
		case 'date':
			return [{ field: 'date', date: wave.date }];
		case 'released':
			return [{ field: 'released', released: wave.released, announcedBy: wave.announcedBy }];
		case 'still-held':
			return stillHeldSides(wave);
	}
}

/** One side a wording. The bare number belongs to a single wording; where there are two, each names its own. */
function stillHeldSides({ stillHeldAfter, stillHeldSource }: Wave): ConflictSide[] {
	const wordings = clausesOf(stillHeldSource ?? '');
	const stillHeld = wordings.length === 1 ? stillHeldAfter : null;
	return wordings.map((wording) => ({ field: 'still-held', stillHeld, wording }));
}
