import { labelled, type Words } from '#lib/i18n/words.ts';
import type { ChartTable, TableColumn, TableRow } from '../model.ts';
import { dateCell, numberCell, sourcesCell, textCell } from '../parts/table.ts';
import { concessionOf, waveName } from './names.ts';
import type { ReleaseWave, ReleaseWavesSeries } from './series.ts';
import { abroadWords, mannerWords, stayedWords } from './words.ts';

/** Links a wave's marks with its row. */
export const waveId = ({ id }: Pick<ReleaseWave, 'id'>): string => `wave/${id}`;

/** Every wave with its words in full. */
export const releaseWavesTable = ({ waves }: ReleaseWavesSeries, words: Words): ChartTable => ({
	caption: words.t('release-waves.table'),
	columns: columns(words),
	rows: waves.map((wave) => row(wave, words))
});

const columns = ({ t }: Words): TableColumn[] => [
	{ key: 'date', label: t('release-waves.column.date'), align: 'start' },
	{ key: 'wave', label: t('release-waves.column.wave'), align: 'start' },
	{ key: 'released', label: t('release-waves.column.released'), align: 'end' },
	{ key: 'political_prisoners_recognised', label: t('release-waves.column.recognised'), align: 'end' },
	{ key: 'manner', label: t('release-waves.column.manner'), align: 'start' },
	{ key: 'linked_concession', label: t('release-waves.column.concession'), align: 'start' },
	{ key: 'destinations', label: t('release-waves.column.destinations'), align: 'start' },
	{ key: 'returned_to_custody', label: t('release-waves.column.returned'), align: 'end' },
	{ key: 'source_ids', label: t('release-waves.column.sources'), align: 'end' }
];

const row = (wave: ReleaseWave, words: Words): TableRow => ({
	id: waveId(wave),
	cells: [
		dateCell(wave.date, words),
		{ text: waveName(wave, words), value: words.label(wave.labelEn), href: `/waves/${wave.id}/` },
		numberCell(wave.released, words),
		numberCell(wave.recognised, words),
		{ text: mannerWords(wave.manner, words), value: wave.manner.join(';') },
		{
			...textCell(concessionOf(wave, words)),
			value: labelled(wave.concession, words)
		},
		destinationsCell(wave, words),
		// Only known cases are in the data: none found is not none.
		numberCell(wave.returned === 0 ? null : wave.returned, words),
		sourcesCell(wave.sourceIds, words)
	]
});

function destinationsCell(wave: ReleaseWave, words: Words): TableRow['cells'][number] {
	const places = [...abroadWords(wave, words), stayedWords(wave, words)].filter((place) => place !== null);
	const codes = wave.destinations.map(({ country, count }) => `${country}:${count}`);
	return places.length === 0 ? textCell(null) : { text: places.join(', '), value: codes.join(';') };
}
