import type { Words } from './words.ts';

/**
 * Length of a term in words: `2 years 6 months`, `8 months`. Terms are published in years and months; the table has
 * decimal years, so 0.667 is eight months.
 */
export function termInWords(years: number, { t, format }: Pick<Words, 't' | 'format'>): string {
	const inMonths = Math.round(years * 12);
	const whole = Math.floor(inMonths / 12);
	const rest = inMonths % 12;
	return [
		whole > 0 ? t('data.years', { count: whole, years: format.number(whole) }) : '',
		rest > 0 || whole === 0 ? t('data.months', { count: rest, months: format.number(rest) }) : ''
	]
		.filter(Boolean)
		.join(' ');
}
