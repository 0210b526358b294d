// Every coded column: the closed lists of its codes. Their words stand in the label files, one a language.

/**
 * The codes by the name of their set, which is also the beginning of the keys of their words: `role.journalist`.
 * A new code is a new item here and a row in every label file.
 */
export const CODES = {
	/** Gender as reported by the sources. */
	gender: ['f', 'm'],
	/** What the person was known for before the arrest; one person may have several. */
	role: [
		'academic',
		'activist',
		'blogger',
		'business',
		'cultural',
		'foreign-national',
		'human-rights-defender',
		'journalist',
		'lawyer',
		'medical',
		'military',
		'other',
		'politician',
		'protester',
		'religious',
		'student',
		'trade-unionist'
	],
	/** How the person was deprived of liberty. */
	arrest: ['arrest', 'abduction', 'extradition', 'summons', 'other'],
	/** What kind of punishment a court ordered. */
	kind: ['prison', 'suspended', 'restricted-freedom', 'extra-term', 'prison-regime', 'death'],
	/** How a release came about. "Freed" is not "free": several may hold at once. */
	manner: ['pardon', 'deportation', 'swap', 'amnesty', 'served', 'other'],
	/** What the release led to. */
	outcome: ['freed', 'returned-to-custody'],
	/** Which rule a count of people held follows; two rules make two series, never one. */
	definition: ['recognised political prisoners held', 'wider definition'],
	/** The five tactics of repression. */
	tactic: ['arbitrary-detention', 'torture', 'unfair-trials', 'expression-assembly', 'civil-society'],
	/** What one indicator counts. Different units are never added or drawn on one axis. */
	unit: [
		'people',
		'organisations',
		'cases',
		'items',
		'outlets',
		'days',
		'trials',
		'testimonies',
		'complaints'
	],
	/** What one total counts. */
	'total-unit': ['persons', 'cases', 'detentions', 'penalties', 'sentences', 'testimonies'],
	/** What one published total counts. */
	metric: [
		'administrative_arrests',
		'administrative_cases_political',
		'administrative_fines',
		'charged_in_extremist_cases_official',
		'convicted_home_confinement',
		'convicted_in_political_criminal_cases',
		'convicted_in_political_criminal_cases_women',
		'convicted_open_type_facility',
		'convicted_prison_term',
		'deaths_in_custody_political_prisoners',
		'deported_after_release',
		'ever_recognised_political_prisoners',
		'ever_recognised_political_prisoners_women',
		'former_political_prisoners_at_liberty',
		'former_political_prisoners_at_liberty_women',
		'newly_recognised_political_prisoners',
		'pardoned_political_prisoners',
		'people_subjected_to_repression',
		'political_criminal_cases_opened',
		'political_prisoners_served_in_full',
		'politically_motivated_detentions',
		'prosecuted_in_political_criminal_cases',
		'released_political_prisoners',
		'repression_cases_registered',
		'torture_testimonies_documented'
	],
	/** Where a political prisoner died. */
	'death-place': ['penal colony', 'remand prison', 'hospital, brought from prison', 'unclear'],
	/** What kind of publisher a source is. */
	'source-kind': ['ngo', 'news', 'igo', 'government', 'state-media'],
	/** How far the compilers trust a source. */
	reliability: ['high', 'medium', 'low']
} as const;

/** Name of a set of codes. */
export type CodeSet = keyof typeof CODES;

/** Sets of codes that a standard lists, ISO 3166-1 and ISO 639-1: words are needed for those that the tables use. */
export type StandardSet = 'country' | 'language';

/** A code of a set. */
export type CodeOf<Name extends CodeSet> = (typeof CODES)[Name][number];

/** The code of a gender. */
export type Gender = CodeOf<'gender'>;

/** The code of a role. */
export type Role = CodeOf<'role'>;

/** The code of a manner of an arrest. */
export type ArrestManner = CodeOf<'arrest'>;

/** The code of a kind of a sentence. */
export type SentenceKind = CodeOf<'kind'>;

/** The code of a manner of a release or a wave. */
export type ReleaseManner = CodeOf<'manner'>;

/** The code of an outcome of a release. */
export type Outcome = CodeOf<'outcome'>;

/** The code of a definition of a count of people held. */
export type PopulationDefinition = CodeOf<'definition'>;

/** The code of a tactic. */
export type TacticId = CodeOf<'tactic'>;

/** The code of a unit of an indicator. */
export type IndicatorUnit = CodeOf<'unit'>;

/** The code of a unit of a published total. */
export type TotalUnit = CodeOf<'total-unit'>;

/** The code of a metric of a published total. */
export type TotalMetric = CodeOf<'metric'>;

/** The code of a kind of place of a death. */
export type DeathPlace = CodeOf<'death-place'>;

/** The code of a kind of a source. */
export type SourceKind = CodeOf<'source-kind'>;

/** The code of a reliability of a source. */
export type Reliability = CodeOf<'reliability'>;
