import { labelled, type Words } from '#lib/i18n/words.ts';
import type { PersonEvent } from '#lib/stats/person-events.ts';
import type { Fact } from './facts.ts';
import { mannerWords, punishmentWords } from './person-words.ts';

type EventOf<Type extends PersonEvent['type']> = Extract<PersonEvent, { type: Type }>;

/** What happened, in a heading. */
export function eventHeading(event: PersonEvent, words: Words): string {
	switch (event.type) {
		case 'arrest':
			return words.t(`person.arrest.${event.manner}`);
		case 'sentence':
			return punishmentHeading(event, words);
		case 'release':
			return releaseHeading(event, words);
		case 'last-report':
			return words.t('person.last-report');
	}
}

/** What is known of the event. */
export function eventFacts(event: PersonEvent, words: Words): Fact[] {
	switch (event.type) {
		case 'arrest':
			return [{ label: words.t('person.fact.place'), text: labelled(event.place, words) }];
		case 'sentence':
			return sentenceFacts(event, words);
		case 'release':
			return releaseFacts(event, words);
		case 'last-report':
			return [];
	}
}

/** What the mark beside the event shows. */
export const eventClasses = (event: PersonEvent): string[] =>
	event.type === 'release'
		? [event.type, event.outcome, ...(event.isSingleOutlet ? ['one-outlet'] : [])]
		: [event.type];

const punishmentHeading = ({ kind, years }: EventOf<'sentence'>, words: Words): string =>
	words.t(kind === 'prison-regime' ? 'person.regime-ordered' : 'person.sentenced', {
		punishment: punishmentWords(kind, years, words)
	});

const releaseHeading = ({ outcome, manner, isSingleOutlet }: EventOf<'release'>, words: Words): string =>
	isSingleOutlet
		? words.t('person.release.freed.one-outlet')
		: words.t(`person.release.${outcome}`, { manner: mannerWords(manner, words) });

const sentenceFacts = ({ court, charges, articles }: EventOf<'sentence'>, words: Words): Fact[] => [
	{ label: words.t('person.fact.court'), text: labelled(court, words) },
	{
		label: words.t('person.fact.charges'),
		text: charges === null ? null : words.t('person.quoted', { words: words.label(charges) })
	},
	{ label: words.t('person.fact.articles'), text: articles.length === 0 ? null : articles.join(', ') }
];

function releaseFacts(release: EventOf<'release'>, words: Words): Fact[] {
	const { destination, outcome, wave, sameDay } = release;
	const country = destination === null ? null : words.code('country', destination);
	// Who was put back in custody came out nowhere.
	const came = outcome === 'freed' ? [{ label: words.t('person.fact.destination'), text: country }] : [];
	const linked = wave ?? sameDay;
	if (linked === null) return came;
	const label = words.t(wave === null ? 'person.fact.same-day' : 'person.fact.wave');
	return [...came, { label, text: words.label(linked.labelEn), href: `/waves/${linked.waveId}/` }];
}
