import type { Term } from '#lib/components/MethodTerms.svelte';
import type { Words } from '#lib/i18n/words.ts';
import type { StatusName } from '#lib/stats/status.ts';

const TERMS = [
	'held',
	'events',
	'sentence',
	'recognised',
	'last',
	'freed',
	'wave',
	'least',
	'units',
	'extremist'
] as const;

/** The words of the site with their meanings. */
export const siteTerms = ({ t }: Words): Term[] =>
	TERMS.map((term) => ({ term: t(`method.words.${term}`), meaning: t(`method.words.${term}.text`) }));

/** Each status with its rule and the number of documented people who have it. */
export const statusTerms = (byStatus: Readonly<Record<StatusName, number>>, { t, format }: Words): Term[] =>
	(['freed', 'last-reported-held', 'died', 'unknown'] as const).map((status) => ({
		term: t(`data.status.${status}`),
		meaning: t(`method.status.${status}`),
		amount: t('method.status.count', { count: byStatus[status], number: format.number(byStatus[status]) })
	}));
