import type { CodeSet, StandardSet } from '#lib/data/codes.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { TableCell, TableColumn } from '../model.ts';
import { dateCell, numberCell, sourcesCell, textCell } from '../parts/table.ts';
import type { ArrestEvent, ReleaseEvent, SentenceEvent, TimelineEvent } from './events.ts';
import type { LaneName } from './options.ts';

/** A column of the table: header in files, for which lanes it says something, and what. */
export interface EventColumn {
	key:
		| 'date'
		| 'event'
		| 'person'
		| 'manner'
		| 'place'
		| 'years'
		| 'kind'
		| 'court'
		| 'destination'
		| 'outcome'
		| 'wave'
		| 'remark'
		| 'source_ids';
	align?: TableColumn['align'];
	lanes: readonly LaneName[];
	cell(event: TimelineEvent, words: Words): TableCell;
}

/** Columns that some of the lanes fill; which lane an event is in is said where there are several. */
export const columnsFor = (lanes: readonly LaneName[]): EventColumn[] =>
	COLUMNS.filter(
		(column) =>
			column.lanes.some((lane) => lanes.includes(lane)) && (column.key !== 'event' || lanes.length > 1)
	);

const ALL: readonly LaneName[] = ['arrests', 'sentences', 'releases'];

type CellOf<Event> = (event: Event, words: Words) => TableCell;

/** A cell that only arrests, sentences or releases fill. */
const ofArrest =
	(cell: CellOf<ArrestEvent>): EventColumn['cell'] =>
	(event, words) =>
		event.lane === 'arrests' ? cell(event, words) : textCell(null);
const ofSentence =
	(cell: CellOf<SentenceEvent>): EventColumn['cell'] =>
	(event, words) =>
		event.lane === 'sentences' ? cell(event, words) : textCell(null);
const ofRelease =
	(cell: CellOf<ReleaseEvent>): EventColumn['cell'] =>
	(event, words) =>
		event.lane === 'releases' ? cell(event, words) : textCell(null);

const codeCell = (set: CodeSet | StandardSet, value: string, { code }: Words): TableCell => ({
	text: code(set, value),
	value
});

function mannerCell(event: TimelineEvent, words: Words): TableCell {
	if (event.lane === 'sentences') return textCell(null);
	if (event.lane === 'arrests') return codeCell('arrest', event.manner, words);
	if (event.manner.length === 0) return { text: words.t('data.manner.unknown'), value: null };
	const manners = event.manner.map((code) => words.code('manner', code));
	return { text: manners.join(', '), value: event.manner.join(';') };
}

const countryCell = (country: string | null, words: Words): TableCell =>
	country === null ? textCell(null) : codeCell('country', country, words);

const COLUMNS: readonly EventColumn[] = [
	{ key: 'date', lanes: ALL, cell: ({ date }, words) => dateCell(date, words) },
	{
		key: 'event',
		lanes: ALL,
		cell: ({ lane }, words) => ({ text: words.t(`timeline.event.${lane}`), value: lane })
	},
	{ key: 'person', lanes: ALL, cell: ({ name, personId }) => textCell(name, `/people/${personId}/`) },
	{ key: 'manner', lanes: ['arrests', 'releases'], cell: mannerCell },
	{ key: 'place', lanes: ['arrests'], cell: ofArrest(({ place }) => textCell(place)) },
	{
		key: 'years',
		align: 'end',
		lanes: ['sentences'],
		cell: ofSentence(({ years }, words) => numberCell(years, words))
	},
	{
		key: 'kind',
		lanes: ['sentences'],
		cell: ofSentence(({ kind }, words) => codeCell('kind', kind, words))
	},
	{ key: 'court', lanes: ['sentences'], cell: ofSentence(({ court }) => textCell(court)) },
	{
		key: 'destination',
		lanes: ['releases'],
		cell: ofRelease(({ destination }, words) => countryCell(destination, words))
	},
	{
		key: 'outcome',
		lanes: ['releases'],
		cell: ofRelease(({ outcome }, words) => codeCell('outcome', outcome, words))
	},
	{
		key: 'wave',
		lanes: ['releases'],
		cell: ofRelease(({ waveId, waveLabel }) =>
			waveId === null
				? textCell(null)
				: { text: waveLabel ?? waveId, value: waveId, href: `/waves/${waveId}/` }
		)
	},
	{
		key: 'remark',
		lanes: ['releases'],
		cell: ofRelease(({ isSingleOutlet }, { t }) =>
			textCell(isSingleOutlet ? t('timeline.remark.single-outlet') : null)
		)
	},
	{
		key: 'source_ids',
		align: 'end',
		lanes: ALL,
		cell: ({ sourceIds }, words) => sourcesCell(sourceIds, words)
	}
];
