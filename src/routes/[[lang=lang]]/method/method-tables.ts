import type { ChartTable } from '#lib/charts/model.ts';
import { numberCell, textCell } from '#lib/charts/parts/table.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { DateCoverage } from '#lib/stats/coverage-dates.ts';
import type { Gap } from '#lib/stats/coverage-gaps.ts';
import type { Sample } from '#lib/stats/coverage-sample.ts';

/** How precisely events are dated, one kind of event a row. */
export const dateTable = (coverage: readonly DateCoverage[], words: Words): ChartTable => ({
	caption: words.t('method.dates.caption'),
	columns: [
		{ key: 'event', label: words.t('method.dates.event'), align: 'start' },
		{ key: 'day', label: words.t('method.dates.day'), align: 'end' },
		{ key: 'month', label: words.t('method.dates.month'), align: 'end' },
		{ key: 'year', label: words.t('method.dates.year'), align: 'end' },
		{ key: 'undated', label: words.t('method.dates.undated'), align: 'end' },
		{ key: 'rows', label: words.t('method.dates.all'), align: 'end' }
	],
	rows: coverage.map(({ table, rows, day, month, year, undated }) => ({
		id: table,
		cells: [
			textCell(words.t(`method.dates.${table}`)),
			...[day, month, year, undated, rows].map((count) => numberCell(count, words))
		]
	}))
});

/** What is not known, one gap a row. */
export const gapTable = (gaps: readonly Gap[], words: Words): ChartTable => ({
	caption: words.t('method.missing.gaps.caption'),
	columns: [
		{ key: 'what', label: words.t('method.missing.gaps.what'), align: 'start' },
		{ key: 'unknown', label: words.t('method.missing.gaps.unknown'), align: 'end' },
		{ key: 'of', label: words.t('method.missing.gaps.of'), align: 'end' }
	],
	rows: gaps.map(({ what, unknown, of }) => ({
		id: what,
		cells: [textCell(words.t(`method.gap.${what}`)), numberCell(unknown, words), numberCell(of, words)]
	}))
});

/** How many of the documented people have each role. */
export const roleTable = ({ people, roles }: Pick<Sample, 'people' | 'roles'>, words: Words): ChartTable => ({
	caption: words.t('method.missing.roles', { people: words.format.number(people) }),
	columns: [
		{ key: 'role', label: words.t('method.missing.roles.role'), align: 'start' },
		{ key: 'people', label: words.t('method.missing.roles.people'), align: 'end' }
	],
	rows: roles.map(({ role, people: count }) => ({
		id: role,
		cells: [textCell(words.code('role', role)), numberCell(count, words)]
	}))
});
