import type { LanguageTag } from '#lib/i18n/languages.ts';
import type { SafetyWords } from '#lib/state/safety-words.ts';
import { wordsIn } from './words.ts';

/** The words by which every page points to safe reading. */
export function safetyWords(lang: LanguageTag): SafetyWords {
	const { t } = wordsIn(lang);
	return {
		hint: t('safety.hint'),
		title: t('safety.title'),
		notice: t('safety.notice'),
		help: t('safety.notice.link')
	};
}
