import type * as labels from '#lib/data/code-labels.ts';

export * from '#lib/data/code-labels.ts';

/** The code of a gender. */
export type Gender = keyof typeof labels.GENDER_LABELS;

/** The code of a role. */
export type Role = keyof typeof labels.ROLE_LABELS;

/** The code of a manner of an arrest. */
export type ArrestManner = keyof typeof labels.ARREST_MANNER_LABELS;

/** The code of a kind of a sentence. */
export type SentenceKind = keyof typeof labels.SENTENCE_KIND_LABELS;

/** The code of a manner of a release or a wave. */
export type ReleaseManner = keyof typeof labels.RELEASE_MANNER_LABELS;

/** The code of a outcome of a release. */
export type Outcome = keyof typeof labels.OUTCOME_LABELS;

/** The code of a definition of a count of people held. */
export type PopulationDefinition = keyof typeof labels.POPULATION_DEFINITION_LABELS;

/** The code of a tactic. */
export type TacticId = keyof typeof labels.TACTIC_LABELS;

/** The code of a unit of an indicator. */
export type IndicatorUnit = keyof typeof labels.INDICATOR_UNIT_LABELS;

/** The code of a metric of a published total. */
export type TotalMetric = keyof typeof labels.TOTAL_METRIC_LABELS;

/** The code of a unit of a published total. */
export type TotalUnit = keyof typeof labels.TOTAL_UNIT_LABELS;

/** The code of a kind of place of a death. */
export type DeathPlace = keyof typeof labels.DEATH_PLACE_LABELS;

/** The code of a kind of a source. */
export type SourceKind = keyof typeof labels.SOURCE_KIND_LABELS;

/** The code of a reliability of a source. */
export type Reliability = keyof typeof labels.RELIABILITY_LABELS;
