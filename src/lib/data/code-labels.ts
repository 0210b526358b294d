// Every coded column: code → what it means to a reader. A new code is a new line here.

/** Gender as reported by the sources. */
export const GENDER_LABELS = { f: 'woman', m: 'man' } as const;

/** What the person was known for before the arrest; one person may have several. */
export const ROLE_LABELS = {
	academic: 'academic',
	activist: 'activist',
	blogger: 'blogger',
	business: 'business person',
	cultural: 'cultural worker',
	'foreign-national': 'foreign national',
	'human-rights-defender': 'human-rights defender',
	journalist: 'journalist',
	lawyer: 'lawyer',
	medical: 'medical worker',
	military: 'soldier or officer',
	other: 'other',
	politician: 'politician',
	protester: 'protester',
	religious: 'religious figure',
	student: 'student',
	'trade-unionist': 'trade unionist'
} as const;

/** How the person was deprived of liberty. */
export const ARREST_MANNER_LABELS = {
	arrest: 'arrested',
	abduction: 'abducted',
	extradition: 'extradited to Belarus',
	summons: 'summoned and kept',
	other: 'another way'
} as const;

/** What kind of punishment a court ordered. */
export const SENTENCE_KIND_LABELS = {
	prison: 'deprivation of liberty',
	suspended: 'suspended sentence',
	'restricted-freedom': '“home” or “open-type” limitation of freedom',
	'extra-term': 'new sentence in custody',
	'prison-regime': 'moved to stricter custody, no years of its own',
	death: 'death sentence'
} as const;

/** How a release came about. "Freed" is not "free": several may hold at once. */
export const RELEASE_MANNER_LABELS = {
	pardon: 'pardoned',
	deportation: 'expelled',
	swap: 'exchanged',
	amnesty: 'amnestied',
	served: 'served the term',
	other: 'another way'
} as const;

/** What the release led to. */
export const OUTCOME_LABELS = { freed: 'freed', 'returned-to-custody': 'returned to custody' } as const;

/** Which rule a count of people held follows; two rules make two series, never one. */
export const POPULATION_DEFINITION_LABELS = {
	'recognised political prisoners held': 'recognised as political prisoners by human-rights organisations',
	'wider definition': 'a wider rule that counts more people (Dissidentby)'
} as const;

/** The five tactics of repression. */
export const TACTIC_LABELS = {
	'arbitrary-detention': 'arbitrary arrests and detentions',
	torture: 'torture and other ill-treatment',
	'unfair-trials': 'unfair trials',
	'expression-assembly': 'restrictions on expression and assembly',
	'civil-society': 'suppression of civil society organisations'
} as const;

/** What one indicator counts. Different units are never added or drawn on one axis. */
export const INDICATOR_UNIT_LABELS = {
	people: 'people',
	organisations: 'organisations',
	cases: 'cases',
	items: 'items of a list',
	outlets: 'media outlets',
	days: 'days',
	trials: 'trials',
	testimonies: 'testimonies',
	complaints: 'complaints'
} as const;

/** What one total counts. */
export const TOTAL_UNIT_LABELS = {
	persons: 'people',
	cases: 'cases',
	detentions: 'detentions',
	penalties: 'penalties',
	sentences: 'sentences',
	testimonies: 'testimonies'
} as const;

/** What one published total counts. */
export const TOTAL_METRIC_LABELS = {
	administrative_arrests: 'administrative arrests in political cases',
	administrative_cases_political: 'politically motivated administrative cases',
	administrative_fines: 'administrative fines in political cases',
	charged_in_extremist_cases_official: 'people in “extremist” cases, official figure',
	convicted_home_confinement: 'people sentenced to home confinement',
	convicted_in_political_criminal_cases: 'people convicted in political criminal cases',
	convicted_in_political_criminal_cases_women: 'women convicted in political criminal cases',
	convicted_open_type_facility: 'people sentenced to an open-type facility',
	convicted_prison_term: 'people sentenced to a prison term',
	deaths_in_custody_political_prisoners: 'political prisoners who died in custody',
	deported_after_release: 'people deported after release',
	ever_recognised_political_prisoners: 'people ever recognised as political prisoners',
	ever_recognised_political_prisoners_women: 'women ever recognised as political prisoners',
	former_political_prisoners_at_liberty: 'former political prisoners at liberty',
	former_political_prisoners_at_liberty_women: 'women among the former political prisoners at liberty',
	newly_recognised_political_prisoners: 'people newly recognised as political prisoners',
	pardoned_political_prisoners: 'pardoned political prisoners',
	people_subjected_to_repression: 'people subjected to repression',
	political_criminal_cases_opened: 'political criminal cases opened',
	political_prisoners_served_in_full: 'political prisoners who served the term in full',
	politically_motivated_detentions: 'politically motivated detentions',
	prosecuted_in_political_criminal_cases: 'people prosecuted in political criminal cases',
	released_political_prisoners: 'released political prisoners',
	repression_cases_registered: 'cases of repression registered',
	torture_testimonies_documented: 'testimonies of torture documented'
} as const;

/** Where a political prisoner died. */
export const DEATH_PLACE_LABELS = {
	'penal colony': 'in a penal colony',
	'remand prison': 'in a remand prison',
	'hospital, brought from prison': 'in hospital, brought there from prison',
	unclear: 'the sources do not make it clear'
} as const;

/** What kind of publisher a source is. */
export const SOURCE_KIND_LABELS = {
	ngo: 'human-rights or other organisation',
	news: 'news outlet',
	igo: 'United Nations or other intergovernmental body',
	government: 'government or state body',
	'state-media': 'state media of Belarus'
} as const;

/** How far the compilers trust a source. */
export const RELIABILITY_LABELS = { high: 'high', medium: 'medium', low: 'low' } as const;
