import type { MessageKey } from '#lib/i18n/catalogue.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { Life } from './series.ts';
import { freeingRelease } from './words.ts';

/** What a careful reader must know: what a bar means, and what is listed but not drawn. */
export function notesOf(lives: readonly Life[], words: Words): string[] {
	const { t } = words;
	return [
		t('lifelines.note.bar'),
		t('lifelines.note.rest'),
		t('lifelines.note.freed'),
		...counted(
			'lifelines.note.no-arrest',
			lives.filter(({ arrests }) => arrests.length === 0),
			words
		),
		...counted('lifelines.note.gap', lives.filter(hasGap), words),
		...counted('lifelines.note.undated-release', lives.filter(isFreedUndated), words),
		...counted('lifelines.note.undated-verdict', lives.filter(hasUndatedVerdict), words),
		...lives.flatMap((life) => returned(life, words)),
		...lives.flatMap((life) => oneOutlet(life, words))
	];
}

/** Whether the time between two arrests is not on record. */
export const hasGap = ({ custody }: Life): boolean => custody.some(({ ends }) => ends === 'next-arrest');

/** Whether a release led back into custody. */
export const wasReturned = ({ custody }: Life): boolean => custody.some(({ ends }) => ends === 'return');

const isFreedUndated = ({ status }: Life): boolean => status.status === 'freed' && status.date === null;

const hasUndatedVerdict = ({ verdicts }: Life): boolean => verdicts.some(({ date }) => date === null);

const counted = (key: MessageKey, lives: readonly Life[], { t, format }: Words): string[] =>
	lives.length === 0 ? [] : [t(key, { count: lives.length, people: format.number(lives.length) })];

const returned = ({ name, custody }: Life, { t, format }: Words): string[] =>
	custody.flatMap(({ ends, to }) =>
		ends === 'return' ? [t('lifelines.note.returned', { name, date: format.date(to) })] : []
	);

function oneOutlet(life: Life, { t, format }: Words): string[] {
	const release = freeingRelease(life);
	if (!release?.isSingleOutlet || release.date === null) return [];
	return [t('lifelines.note.one-outlet', { name: life.name, date: format.date(release.date) })];
}
