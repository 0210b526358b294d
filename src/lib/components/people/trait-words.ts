import type { Gender, Role } from '#lib/data/codes.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { PeopleTrait } from '#lib/stats/people-search.ts';
import type { StatusName } from '#lib/stats/status.ts';
import type { WaveLink } from '#lib/stats/wave-list.ts';

/** What can be chosen in each filter of the list, in the order in which it is offered. */
export interface Choices {
	statuses: readonly StatusName[];
	genders: readonly Gender[];
	roles: readonly Role[];
	waves: readonly WaveLink[];
}

/** A choice with its words. */
export interface WordedChoice {
	value: string;
	label: string;
}

/** The choices of one filter in words. */
export const wordedChoices = (trait: PeopleTrait, choices: Choices, words: Words): WordedChoice[] =>
	WORDED[trait](choices, words);

const WORDED: Record<PeopleTrait, (choices: Choices, words: Words) => WordedChoice[]> = {
	statuses: ({ statuses }, { t }) => statuses.map((value) => ({ value, label: t(`data.status.${value}`) })),
	genders: ({ genders }, { t }) => genders.map((value) => ({ value, label: t(`filter.gender.${value}`) })),
	roles: ({ roles }, { t }) => roles.map((value) => ({ value, label: t(`sentences.role.${value}`) })),
	waves: ({ waves }, { format, label }) =>
		waves.map(({ waveId, date, labelEn }) => ({
			value: waveId,
			label: `${format.date(date)}: ${label(labelEn)}`
		}))
};

/** Title of each filter. */
export const TRAIT_TITLES = {
	statuses: 'filter.status',
	genders: 'filter.gender',
	roles: 'filter.role',
	waves: 'filter.wave'
} as const satisfies Record<PeopleTrait, string>;
