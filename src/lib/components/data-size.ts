import type { Words } from '#lib/i18n/words.ts';

/** Size of a file in kilobytes of 1,000 bytes, one decimal below ten, for readers on a slow line. */
export function sizeInWords(bytes: number, { t, format }: Words): string {
	const kilobytes = bytes / 1000;
	return t('datapage.kilobytes', {
		number: format.number(kilobytes < 10 ? Math.round(kilobytes * 10) / 10 : Math.round(kilobytes))
	});
}
