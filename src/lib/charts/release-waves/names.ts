import type { Words } from '#lib/i18n/words.ts';
import type { ReleaseWave } from './series.ts';

/** Waves with a short name among the messages; another shows the label of the data. */
const NAMED = [
	'2021-05-polish-minority',
	'2021-09-pardon-13',
	'2022-02-hersche',
	'2023-05-pratasevich',
	'2023-06-sapega',
	'2024-06-ukraine-exchange',
	'2024-07-first-releases',
	'2024-08-east-west-swap',
	'2024-08-pardon-30',
	'2024-09-pardon-30',
	'2024-09-unity-day-pardon',
	'2024-11-pardon-31',
	'2024-11-pardon-32',
	'2024-12-pardon-29',
	'2024-12-pardon-20',
	'2025-01-pardon-23',
	'2025-01-pardon-15',
	'2025-01-us-citizen',
	'2025-02-three-to-vilnius',
	'2025-04-ziankovich',
	'2025-05-victory-day-pardon',
	'2025-06-kellogg-visit',
	'2025-07-pardon-16',
	'2025-09-belavia-deal',
	'2025-09-unity-day-pardon',
	'2025-11-catholic-priests',
	'2025-11-ukrainians',
	'2025-12-potash-deal',
	'2025-12-new-year-pardon',
	'2026-02-statkevich',
	'2026-02-single-pardon',
	'2026-03-pardon-18',
	'2026-03-bank-sanctions-deal'
] as const;

/** Waves whose concession has words among the messages; another shows those of the data. */
const DEALS = [
	'2024-08-east-west-swap',
	'2025-09-belavia-deal',
	'2025-12-potash-deal',
	'2026-03-bank-sanctions-deal'
] as const;

const isOneOf = <Id extends string>(id: string, known: readonly Id[]): id is Id =>
	known.some((other) => other === id);

/** Short name of a wave, for a narrow row. */
export const waveName = (
	{ id, labelEn }: Pick<ReleaseWave, 'id' | 'labelEn'>,
	{ t, label }: Words
): string => (isOneOf(id, NAMED) ? t(`release-waves.name.${id}`) : label(labelEn));

/** What was given in return for a wave; null where no such link was found. */
export function concessionOf(
	{ id, concession }: Pick<ReleaseWave, 'id' | 'concession'>,
	{ t, label }: Words
): string | null {
	if (concession === null) return null;
	return isOneOf(id, DEALS) ? t(`release-waves.deal.${id}`) : label(concession);
}
