import type { Words } from '#lib/i18n/words.ts';
import type { NamedMoment } from './selection.ts';

/** What happened at a named moment. */
export const momentWords = (
	{ key, count }: NamedMoment,
	{ t, format }: Pick<Words, 't' | 'format'>
): string => (count === null ? t(key) : t(key, { count, events: format.number(count) }));
