import type { ReleaseManner } from '#lib/data/codes.ts';
import type { Words } from '#lib/i18n/words.ts';
import { concessionOf, waveName } from './names.ts';
import type { ReleaseWave } from './series.ts';

/** Everything that a row says. */
export interface WaveWords {
	/** Day and month: the year stands at its group. */
	date: string;
	released: string;
	name: string;
	manner: string;
	concession: string | null;
	/** One phrase a country abroad: “Ukraine 114”. */
	abroad: readonly string[];
	/** How many stayed in Belarus, as a phrase of its own. */
	stayed: string | null;
	/** That somebody of the wave was put back in custody. */
	returned: string | null;
}

/** Spells out a wave. */
export const waveWords = (wave: ReleaseWave, words: Words): WaveWords => ({
	date: words.format.dayAndMonth(wave.date),
	released: words.format.number(wave.released),
	name: waveName(wave, words),
	manner: mannerWords(wave.manner, words),
	concession: concessionWords(wave, words),
	abroad: abroadWords(wave, words),
	stayed: stayedWords(wave, words),
	returned: returnedWords(wave, words)
});

function concessionWords(wave: ReleaseWave, words: Words): string | null {
	const concession = concessionOf(wave, words);
	return concession === null ? null : words.t('release-waves.concession', { concession });
}

/** How a release came about. In waves “other” only ever means that no source names the legal form. */
export function mannerWords(manner: readonly ReleaseManner[], { t, code }: Words): string {
	const stated = manner.filter((one) => one !== 'other').map((one) => code('manner', one));
	if (stated.length === 0) return t('release-waves.form-not-stated');
	const all = stated.join(', ');
	return stated.length === manner.length ? all : t('release-waves.form-partly-stated', { manner: all });
}

/** Where people were taken and how many, one phrase a country; Belarus itself is no such place. */
export const abroadWords = ({ destinations }: ReleaseWave, { t, format, code }: Words): string[] =>
	destinations
		.filter(({ country }) => country !== 'BY')
		.map(({ country, count }) =>
			t('release-waves.place', {
				country: code('country', country),
				people: format.number(count)
			})
		);

/** How many were let stay in Belarus, where reported. */
export function stayedWords({ destinations }: ReleaseWave, { t, format }: Words): string | null {
	const stayed = destinations.find(({ country }) => country === 'BY');
	return stayed
		? t('release-waves.stayed', { count: stayed.count, people: format.number(stayed.count) })
		: null;
}

const returnedWords = ({ returned }: ReleaseWave, { t, format }: Words): string | null =>
	returned === 0 ? null : t('release-waves.returned', { count: returned, people: format.number(returned) });
