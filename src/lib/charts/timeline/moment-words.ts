import type { Words } from '#lib/i18n/words.ts';
import type { NamedMoment } from './selection.ts';

/** What happened at a named moment. */
export function momentWords(moment: NamedMoment, { t, format }: Pick<Words, 't' | 'format'>): string {
	if ('label' in moment) return moment.label;
	const { key, count } = moment;
	return count === null ? t(key) : t(key, { count, events: format.number(count) });
}
