import type { Tables } from '#lib/data/tables.ts';
import type { Words } from '#lib/i18n/words.ts';
import { waveRecord } from '#lib/stats/wave-record.ts';
import { waveFacts } from '../wave-words.ts';
import type { CardText } from './card-text.ts';

/** The rest stands on the page of the release. */
const SHOWN_FACTS = 4;

/** The card of a release of a group; null where there is no such release. */
export function waveCard(
	waveId: string,
	{ tables, words }: { tables: Tables; words: Words }
): CardText | null {
	const wave = tables.waves.find((row) => row.waveId === waveId);
	const record = waveRecord(tables, waveId, words);
	if (wave === undefined || record === null) return null;
	return {
		title: words.t('card.released', { count: wave.released, number: words.format.number(wave.released) }),
		href: `/waves/${waveId}/`,
		date: words.format.date(wave.date),
		lines: [words.label(wave.labelEn)],
		facts: waveFacts(record, words)
			.filter(({ text }) => text !== null)
			.slice(0, SHOWN_FACTS),
		remark: null,
		sourceIds: wave.sourceIds
	};
}
