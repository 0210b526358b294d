import { PANELS } from '#lib/charts/tactics/panels.ts';
import { languageOf } from '#lib/i18n/languages.ts';
import { tables } from '#lib/server/tables.ts';
import { withTexts, wordsIn } from '#lib/server/words.ts';
import {
	arrivalConflicts,
	monthConflicts,
	ruleConflicts,
	splitConflicts
} from '#lib/stats/coverage-conflicts.ts';
import { correctionsOf } from '#lib/stats/coverage-corrections.ts';
import { countersOf } from '#lib/stats/coverage-counters.ts';
import { dateCoverage } from '#lib/stats/coverage-dates.ts';
import { gapsOf } from '#lib/stats/coverage-gaps.ts';
import { limitsOf } from '#lib/stats/coverage-limits.ts';
import { sampleOf, wavesAfterNewestCount } from '#lib/stats/coverage-sample.ts';
import { tacticCoverage } from '#lib/stats/coverage-tactics.ts';
import { everRecognised, newestCountHeld, tortureCases, tortureComplaints } from '#lib/stats/key-numbers.ts';
import { countPeople, peopleByLetter } from '#lib/stats/people-list.ts';
import type { PageServerLoad } from './$types';
import { cite, cited } from './cited.ts';

const limits = limitsOf(tables);

/** What the tables say about themselves, part by part of the page. */
export const load: PageServerLoad = ({ params }) =>
	withTexts(languageOf(params.lang), {
		who: {
			counters: countersOf(tables.population).map(cited),
			ever: cited(everRecognised(tables)),
			slow: cited(limits.slow)
		},
		dates: dateCoverage(tables),
		missing: missing(),
		conflicts: conflicts(),
		corrections: corrections(),
		tactics: {
			choices: tacticCoverage(tables, PANELS).map((tactic) => ({
				...tactic,
				series: tactic.series.map(cited)
			})),
			complaints: cited(tortureComplaints(tables)),
			cases: cited(tortureCases(tables))
		},
		status: {
			byStatus: countPeople(peopleByLetter(tables, wordsIn(languageOf(params.lang)))).byStatus,
			deaths: tables.deaths.length
		},
		punished: cited(limits.punished)
	});

function missing() {
	const { compared, ...sample } = sampleOf(tables);
	return {
		known: cited(limits.known),
		official: cited(limits.official),
		closed: cited(limits.closed),
		newest: cited(newestCountHeld(tables)),
		later: wavesAfterNewestCount(tables).map(cited),
		ever: cited(everRecognised(tables)),
		sample,
		compared: cited(compared),
		gaps: gapsOf(tables)
	};
}

function conflicts() {
	const { examples, ...months } = monthConflicts(tables.population);
	return {
		split: splitConflicts(tables.population).map(cited),
		months: { ...months, examples: examples.map(cited) },
		rules: ruleConflicts(tables.population).map(cited),
		arrivals: arrivalConflicts(tables.waves).map(cited)
	};
}

function corrections() {
	const { bialiatski, kalesnikava, september2025, oneOutlet, sanctions } = correctionsOf(tables);
	const { pardoned, crossed, returned, next } = september2025;
	return {
		bialiatski: cited(bialiatski),
		kalesnikava: cited(kalesnikava),
		september: {
			pardoned: { date: pardoned.date, released: pardoned.released },
			crossed,
			returned: { date: returned.date, freed: returned.freed },
			next: { date: next.date, released: next.released },
			sources: cite([...pardoned.sourceIds, ...returned.sourceIds, ...next.sourceIds])
		},
		outlet: {
			released: oneOutlet.wave.released,
			date: oneOutlet.wave.date,
			people: oneOutlet.people.map(({ person }) => person),
			sources: cite(oneOutlet.people.flatMap(({ sourceIds }) => sourceIds))
		},
		sanctions: { waves: sanctions.waves, sources: cite(sanctions.sourceIds) }
	};
}
