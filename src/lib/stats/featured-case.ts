import { utcDay } from 'd3';
import { precisionOf, toUtc, type PartialDate } from '#lib/data/partial-date.ts';
import type { Tables } from '#lib/data/tables.ts';

/** What the overview tells of one documented person's case: the first arrest, verdict and release. */
export interface FeaturedCase {
	personId: string;
	nameEn: string;
	nameBe: string;
	nameRu: string;
	arrested: PartialDate;
	sentenced: PartialDate;
	/** Term given by the court of first instance, years. */
	years: number;
	released: PartialDate;
	/** Days from arrest to release. */
	daysHeld: number;
}

/** The case of a person whose arrest, verdict and release are all known to the day; throws where one is missing. */
export function featuredCase(tables: Tables, personId: string): FeaturedCase {
	const ofPerson = (row: { personId: string }): boolean => row.personId === personId;
	const person = tables.people.find(ofPerson);
	const arrest = tables.arrests.find(ofPerson);
	const sentence = tables.sentences.find(ofPerson);
	const release = tables.releases.find(ofPerson);
	if (!person || !arrest || !sentence?.date || !sentence.years || !release?.date)
		throw new Error(
			`${personId}: a featured case needs an arrest, a dated verdict with its term and a dated release`
		);
	return {
		personId,
		nameEn: person.nameEn,
		nameBe: person.nameBe,
		nameRu: person.nameRu,
		arrested: arrest.date,
		sentenced: sentence.date,
		years: sentence.years,
		released: release.date,
		daysHeld: daysBetween(arrest.date, release.date)
	};
}

function daysBetween(from: PartialDate, to: PartialDate): number {
	if (precisionOf(from) !== 'day' || precisionOf(to) !== 'day')
		throw new Error(`${from} to ${to}: days can be counted between days only`);
	return utcDay.count(toUtc(from), toUtc(to));
}
