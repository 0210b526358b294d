import { dataset, sourcesOf, tables } from '#lib/server/tables.ts';
import type { LanguageTag } from '#lib/i18n/languages.ts';
import type { Words } from '#lib/i18n/words.ts';
import { limitsOf, type Claim } from '#lib/stats/coverage-limits.ts';
import { listed, type ListedSource } from '#lib/stats/origin.ts';
import { safetyCopies } from './safety-copies.ts';
import type { SafetyParagraph } from './safety-paragraph.ts';
import { wordsIn } from './words.ts';

/** One part of the page; its id is the address within the page. */
export interface SafetyPart {
	id: string;
	heading: string;
	paragraphs: SafetyParagraph[];
}

/** The page in finished words: they come with it, so that no other page has to bring them. */
export interface SafetyPage {
	title: string;
	description: string;
	heading: string;
	lead: string;
	parts: SafetyPart[];
}

/** The student whose case shows what a repost can cost; see her rows in the tables. */
const REPOSTED = 'danuta-perednia';

const limits = limitsOf(tables);

/** Everything that the page about safe reading says. */
export function safetyPage(lang: LanguageTag): SafetyPage {
	const words = wordsIn(lang);
	const { t } = words;
	return {
		title: t('safety.title'),
		description: t('safety.description'),
		heading: t('safety.heading'),
		lead: t('safety.lead'),
		parts: [
			{ id: 'law', heading: t('safety.law'), paragraphs: law(words) },
			part('before', ['device', 'private', 'tor'], words),
			part('leave', ['link', 'history', 'clear'], words),
			part('keeps', ['nothing', 'host', 'address'], words),
			part('sharing', ['traces', 'say', 'others', 'embed'], words),
			{ id: 'copies', heading: t('safety.copies'), paragraphs: safetyCopies(words, dataset.version) },
			{ id: 'people', heading: t('safety.people'), paragraphs: people(words) }
		]
	};
}

type PlainPart = 'before' | 'leave' | 'keeps' | 'sharing';

/** A part that is nothing but sentences, in this order. */
const part = (id: PlainPart, sentences: readonly string[], { t }: Words): SafetyPart => ({
	id,
	heading: t(`safety.${id}`),
	paragraphs: sentences.map((sentence) => ({ text: t(`safety.${id}.${sentence}` as 'safety.before.device') }))
});

function law(words: Words): SafetyParagraph[] {
	const { t } = words;
	return [
		{
			text: t('method.readers.law', countOf(limits.punished, words)),
			sources: sources(limits.punished.sourceIds)
		},
		{
			text: t('safety.law.formations', countOf(limits.formations, words)),
			sources: sources(limits.formations.sourceIds)
		},
		repost(words)
	];
}

function repost({ t, nameOf, format }: Words): SafetyParagraph {
	const person = tables.people.find(({ personId }) => personId === REPOSTED);
	const sentence = tables.sentences.find(({ personId }) => personId === REPOSTED);
	if (!person || !sentence?.date) throw new Error(`${REPOSTED}: the case that a sentence rests on is gone`);
	return {
		text: t('safety.law.repost', { name: nameOf(person), date: format.date(sentence.date) }),
		link: { path: `/people/${REPOSTED}/`, label: t('safety.law.person') },
		sources: sources(sentence.sourceIds)
	};
}

const people = ({ t }: Words): SafetyParagraph[] => [
	{
		text: t('safety.people.removal'),
		link: { path: '/method/#contact', label: t('safety.people.how') }
	}
];

const sources = (ids: readonly string[]): ListedSource[] => sourcesOf(ids).map(listed);

const countOf = ({ value, date, countedBy }: Claim, { format, label }: Words) => ({
	count: value,
	people: format.number(value),
	date: format.date(date),
	counter: label(countedBy)
});
