import type { Tables } from '#lib/data/tables.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { ActiveChoice } from '#lib/state/explorer/choices.ts';
import type { Period, Reach } from '#lib/state/explorer/period.ts';
import type { FilteredTables } from '#lib/stats/filter-tables.ts';
import { EVENT_KINDS, type EventKind, type Filters } from '#lib/stats/filters.ts';
import type { Gender, Role } from '#lib/data/codes.ts';
import type { StatusName } from '#lib/stats/status.ts';

/** The words of the choices of each filter that has a closed list. */
export const choiceWords = {
	kinds: (kind: EventKind, { t }: Words): string => t(`timeline.lane.${kind}`),
	roles: (role: Role, { t }: Words): string => t(`sentences.role.${role}`),
	genders: (gender: Gender, { t }: Words): string => t(`filter.gender.${gender}`),
	statuses: (status: StatusName, { t }: Words): string => t(`data.status.${status}`)
};

/** A wave in a list: its date and what it is called. */
export function waveWords(
	waveId: string,
	{ waves }: Pick<Tables, 'waves'>,
	{ format, label }: Words
): string {
	const wave = waves.find((one) => one.waveId === waveId);
	return wave ? `${format.date(wave.date)}: ${label(wave.labelEn)}` : waveId;
}

/** A period, one month or more. */
export function periodWords({ from, to }: Period, { first, last }: Reach, { format }: Words): string {
	const [start, end] = [from ?? first, to ?? last];
	return start === end ? format.date(start) : format.dateRange(start, end);
}

/** Something that is chosen, by itself. */
export function activeWords(
	choice: ActiveChoice,
	filters: Filters,
	reach: Reach,
	tables: Tables,
	words: Words
): string {
	switch (choice.filter) {
		case 'name':
			return words.t('filter.name.choice', { name: filters.name.replaceAll('-', ' ') });
		case 'period':
			return periodWords(filters, reach, words);
		case 'waves':
			return waveWords(choice.value, tables, words);
		default: {
			const inWords: (value: never, words: Words) => string = choiceWords[choice.filter];
			return inWords(choice.value as never, words);
		}
	}
}

/** What the filters leave, of how much. */
export function resultWords(selected: FilteredTables, tables: Tables, { t, format }: Words): string {
	const all = EVENT_KINDS.reduce((sum, kind) => sum + tables[kind].length, 0);
	const counted = (number: number, of: number): { count: number; number: string; all: string } => ({
		count: of,
		number: format.number(number),
		all: format.number(of)
	});
	return t('filter.result', {
		events: t('filter.result.events', counted(selected.events, all)),
		undated: t('filter.result.undated', { number: format.number(selected.undated) }),
		people: t('filter.result.people', counted(selected.people, tables.people.length))
	});
}
