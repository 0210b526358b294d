import type { MessageKey } from '#lib/i18n/catalogue.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { Freed, FreedAndHeldSeries, Held } from './series.ts';

/** Short words for who announced a wave; the table's own words, which are longer, stand in for a wave not listed. */
const ANNOUNCERS: Readonly<Record<string, MessageKey>> = {
	'2025-09-belavia-deal': 'freed-and-held.announced.2025-09-belavia-deal',
	'2025-12-potash-deal': 'freed-and-held.announced.2025-12-potash-deal',
	'2026-03-bank-sanctions-deal': 'freed-and-held.announced.2026-03-bank-sanctions-deal'
};

/** What stands beside a number: the event with its date, then how and by whose word. */
export interface GroupLabel {
	number: string;
	event: string;
	details: readonly string[];
}

/** Who announced a wave. */
export const announcer = ({ waveId, announcedBy }: Freed, { t, label }: Words): string => {
	const key = ANNOUNCERS[waveId];
	return key ? t(key) : label(announcedBy);
};

/** `Ukraine 114 and Lithuania 9`, or null where no destination is known. */
export const places = ({ destinations }: Freed, { t, format, code }: Words): string | null =>
	destinations.length === 0
		? null
		: format.list(
				destinations.map(({ country, count }) =>
					t('freed-and-held.place', {
						country: code('country', country),
						people: format.number(count)
					})
				)
			);

/** `pardoned, expelled`. */
export const manners = ({ manner }: Freed, { code }: Words): string =>
	manner.map((one) => code('manner', one)).join(', ');

/** Words beside the rings. */
export function freedLabel(freed: Freed, words: Words): GroupLabel {
	const { t, format } = words;
	const where = places(freed, words);
	const how = manners(freed, words);
	return {
		number: format.number(freed.people),
		event: t('freed-and-held.freed', { count: freed.people, date: format.date(freed.date) }),
		details: [
			where === null
				? t('freed-and-held.manner', { manner: how })
				: t('freed-and-held.manner-and-places', { manner: how, places: where }),
			t('freed-and-held.announced', { announcer: announcer(freed, words) })
		]
	};
}

/** Words beside the dots. */
export const heldLabel = (held: Held, { t, format, label }: Words): GroupLabel => ({
	number: format.number(held.people),
	event: t('freed-and-held.held', { count: held.people, date: format.date(held.date) }),
	details: [t('freed-and-held.counted', { count: held.people, counter: label(held.countedBy) })]
});

/** What is known of the time after the two dates, one string a sentence. */
export function laterSentences(series: FreedAndHeldSeries, words: Words): string[] {
	const { t, format } = words;
	const waves = series.laterWaves.map((wave) =>
		t('freed-and-held.people-on-date', { people: format.number(wave.people), date: format.date(wave.date) })
	);
	return [
		...(waves.length > 0 ? [t('freed-and-held.later-waves', { waves: format.list(waves) })] : []),
		laterCountSentence(series, words)
	];
}

function laterCountSentence(
	{ laterCount, laterWaves }: FreedAndHeldSeries,
	{ t, format, label }: Words
): string {
	if (laterCount === null) return t('freed-and-held.later-count.none');
	const lastWave = laterWaves.at(-1);
	const isOutdated = lastWave !== undefined && lastWave.date > laterCount.date;
	return t(isOutdated ? 'freed-and-held.later-count.outdated' : 'freed-and-held.later-count', {
		people: format.number(laterCount.people),
		date: format.date(laterCount.date),
		counter: label(laterCount.countedBy)
	});
}
