import type { MessageKey } from '#lib/i18n/catalogue.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { LifeGroup, LifelinesOptions } from './options.ts';
import type { Life } from './series.ts';

/** What must be known of the order and the groups that a reader has chosen. */
export function orderNotes(lives: readonly Life[], options: LifelinesOptions, words: Words): string[] {
	if (options.people === 'one') return [];
	return [
		...(options.sort === 'held' ? [words.t('lifelines.sort.note-held')] : []),
		...(options.group ? severalTimes(lives, options.group, words) : [])
	];
}

const OF_GROUP: Record<LifeGroup, { note: MessageKey; groupsOf(life: Life): readonly string[] }> = {
	role: { note: 'lifelines.group.note-role', groupsOf: ({ roles }) => roles },
	wave: { note: 'lifelines.group.note-wave', groupsOf: ({ waveIds }) => waveIds }
};

function severalTimes(lives: readonly Life[], group: LifeGroup, { t, format }: Words): string[] {
	const { note, groupsOf } = OF_GROUP[group];
	const count = lives.filter((life) => groupsOf(life).length > 1).length;
	return count === 0 ? [] : [t(note, { count, people: format.number(count) })];
}
