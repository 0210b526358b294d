import type { SentenceKind } from '#lib/data/codes.ts';
import { termInWords } from '#lib/i18n/terms.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { ArrestEvent, Dated, ReleaseEvent, SentenceEvent } from '../events.ts';

/** What a row says beside the name: where, or how, or whereto. Empty where nothing is known. */
export function detailOf(event: Dated, words: Words): string {
	if (event.lane === 'arrests') return arrestDetail(event, words);
	return event.lane === 'releases' ? releaseDetail(event, words) : termDetail(event, words);
}

function arrestDetail({ place, manner }: ArrestEvent, { t, code }: Words): string {
	if (manner === 'arrest') return place ?? '';
	const how = code('arrest', manner);
	return place === null ? how : t('timeline.detail.place-and-manner', { place, manner: how });
}

function releaseDetail(event: ReleaseEvent, words: Words): string {
	const where = whereto(event, words);
	return event.isSingleOutlet ? words.t('timeline.detail.single-outlet', { detail: where }) : where;
}

function whereto({ outcome, destination }: ReleaseEvent, { t, code }: Words): string {
	if (outcome === 'returned-to-custody') return t('timeline.detail.returned');
	if (destination === 'BY') return t('timeline.detail.stayed');
	return destination === null
		? t('timeline.detail.country-unknown')
		: t('timeline.detail.taken-to', { country: code('country', destination) });
}

/** Kinds that have no term of their own. */
const TERMLESS: readonly SentenceKind[] = ['death', 'prison-regime'];

/** Length of a sentence; null where the kind has none. */
export function termOf({ kind, years }: SentenceEvent, words: Words): string | null {
	if (years !== null) return termInWords(years, words);
	return TERMLESS.includes(kind) ? null : words.t('timeline.detail.no-term');
}

/** Kind of a sentence; null for a plain prison term. */
export const kindOf = ({ kind }: SentenceEvent, { code }: Words): string | null =>
	kind === 'prison' ? null : code('kind', kind);

/** Length and kind of a sentence. */
export function termDetail(event: SentenceEvent, words: Words): string {
	const [term, kind] = [termOf(event, words), kindOf(event, words)];
	if (term === null || kind === null) return term ?? kind ?? '';
	return words.t('timeline.detail.term-and-kind', { term, kind });
}
