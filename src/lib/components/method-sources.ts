import type { Words } from '#lib/i18n/words.ts';
import type { ListedSource } from '#lib/stats/origin.ts';

const NAMED = 3;

/** Who published the sources of a claim, in one line: the first few publishers, and that there are others. */
export function publishersInShort(sources: readonly ListedSource[], { t, format, label }: Words): string {
	const publishers = [...new Set(sources.map(({ publisher }) => label(publisher)))];
	const named = publishers.slice(0, NAMED);
	const short =
		named.length < publishers.length
			? t('method.sources.more', { publishers: named.join('; ') })
			: named.join('; ');
	return t('method.sources', {
		count: sources.length,
		number: format.number(sources.length),
		publishers: short
	});
}
