import type { Words } from '#lib/i18n/words.ts';
import { inSeveralWaves, withoutDay } from './facts.ts';
import { inLane, type Selection } from './selection.ts';

/** Keys of notes that begin with a number of events. */
type CountedNote = 'timeline.note.undated' | 'timeline.note.without-day' | 'timeline.note.no-term';

/** What a careful reader must know about what is drawn; a note about nothing is left out. */
export function notesOf(selection: Selection, words: Words): string[] {
	const { t } = words;
	const sentences = inLane(selection, 'sentences');
	const hasReleases = selection.lanes.includes('releases');
	return [
		t('timeline.note.documented'),
		...counted('timeline.note.undated', selection.undated.length, words),
		...counted('timeline.note.without-day', withoutDay(selection.dated).length, words),
		...(sentences.length > 0 ? [t('timeline.note.terms')] : []),
		...counted('timeline.note.no-term', sentences.filter((event) => event.years === null).length, words),
		...(selection.lanes.length > 1 ? [t('timeline.note.placing')] : []),
		...(selection.waves.length > 0 ? [t('timeline.note.waves')] : []),
		...twice(selection, words),
		...singleOutlet(selection, words),
		...(hasReleases ? [t('timeline.note.freed')] : [])
	];
}

/** Whoever belongs to several waves is the reason why their sizes are not added up. */
function twice(selection: Selection, { t, format }: Words): string[] {
	const names = inSeveralWaves(inLane(selection, 'releases'));
	return names.length === 0
		? []
		: [t('timeline.note.twice', { count: names.length, names: format.list(names) })];
}

/** A release that one outlet alone reports is never shown without saying so. */
function singleOutlet(selection: Selection, { t, format }: Words): string[] {
	const names = inLane(selection, 'releases')
		.filter(({ isSingleOutlet }) => isSingleOutlet)
		.map(({ name }) => name);
	return names.length === 0
		? []
		: [t('timeline.note.single-outlet', { count: names.length, names: format.list(names) })];
}

const counted = (key: CountedNote, count: number, { t, format }: Words): string[] =>
	count === 0 ? [] : [t(key, { count, events: format.number(count) })];
