import { describe, expect, it } from 'vitest';
import { realTables, words } from '../../../tests/charts/real.ts';
import { sortNote } from './wave-conflicts.ts';
import { CONFLICT_TOPICS, WAVE_CONFLICTS } from './wave-conflict-pointers.ts';
import { countsNear } from './wave-counts.ts';
import { wavesByYear } from './wave-list.ts';
import { waveRecord, type WaveRecord } from './wave-record.ts';
import { clausesOf, sentencesOf } from '#lib/data/sentences.ts';

const record = (waveId: string): WaveRecord => {
	const found = waveRecord(realTables, waveId, words);
	if (found === null) throw new Error(waveId);
	return found;
};

describe('a note', () => {
	it('is split into sentences, quotations and numbers included', () =>
		expect(sentencesOf('He said "so." No. It was 3.5 (AP, say). "More" were held. 51 went.')).toEqual([
			'He said "so."',
			'No.',
			'It was 3.5 (AP, say).',
			'"More" were held.',
			'51 went.'
		]));

	it('is split into clauses', () =>
		expect(clausesOf('One said two; another three.')).toEqual(['One said two', 'another three']));

	it('loses no sentence of any wave', () => {
		for (const { note } of realTables.waves) expect(sentencesOf(note ?? '').join(' ')).toBe(note ?? '');
	});
});

describe('conflicts between sources', () => {
	it('belong to waves that exist, each with at least two sides', () => {
		for (const waveId of Object.keys(WAVE_CONFLICTS))
			for (const { sides } of record(waveId).conflicts) expect(sides.length).toBeGreaterThan(1);
	});

	it('have every topic in use', () => {
		const used = Object.values(WAVE_CONFLICTS).flatMap((conflicts) => conflicts.map(({ topic }) => topic));
		expect(new Set(used)).toEqual(new Set(CONFLICT_TOPICS));
	});

	it('take their words from the note, and leave each other sentence a remark', () => {
		for (const wave of realTables.waves) {
			const { conflicts, remarks } = sortNote(wave);
			const words = conflicts
				.flatMap(({ sides }) => sides)
				.flatMap((side) => (side.field === 'note' ? [side.text] : []));
			for (const text of words) expect(wave.note).toContain(text);
			const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');
			const shown = [...words, ...remarks].map(letters).join('').length;
			expect(shown).toBe(letters(wave.note ?? '').length);
		}
	});

	it('say both sides of who crossed the border on 11 September 2025', () =>
		expect(record('2025-09-belavia-deal').conflicts.find(({ topic }) => topic === 'crossed')?.sides).toEqual([
			{ field: 'note', text: 'Gitanas Nausėda and Eismant both said that all 52 had crossed' },
			{ field: 'note', text: 'Pozirk counts 51' }
		]));

	it('give each wording of the number still held its own side', () => {
		const topic = (waveId: string) => record(waveId).conflicts.find((one) => one.topic === 'still-held');
		expect(topic('2025-09-belavia-deal')?.sides).toHaveLength(3);
		expect(topic('2024-07-first-releases')?.sides[0]).toMatchObject({ stillHeld: 1423 });
	});

	it('stop where a note has changed', () => {
		const [wave] = realTables.waves.filter(({ waveId }) => waveId === '2025-12-potash-deal');
		expect(() => sortNote({ ...wave, note: 'Other words.' } as (typeof realTables.waves)[number])).toThrow(
			'no sentence “Andrzej Poczobut was not freed…” in 2025-12-potash-deal'
		);
	});
});

describe('the record of a wave', () => {
	it('is null for a wave that does not exist', () =>
		expect(waveRecord(realTables, 'none', words)).toBeNull());

	it('names the documented people, Statkevich as put back in custody', () => {
		const { documented } = record('2025-09-belavia-deal');
		expect(documented).toHaveLength(
			realTables.releases.filter(({ waveId }) => waveId === '2025-09-belavia-deal').length
		);
		expect(documented.filter(({ outcome }) => outcome !== 'freed').map(({ personId }) => personId)).toEqual([
			'mikalai-statkevich'
		]);
	});

	it('shows those of the same day apart', () => {
		const { documented, sameDay } = record('2021-05-polish-minority');
		expect(documented).toEqual([]);
		expect(sameDay).toHaveLength(3);
	});

	it('has the waves before and after by date', () => {
		expect(record('2021-05-polish-minority').neighbours.previous).toBeNull();
		expect(record('2025-12-potash-deal').neighbours).toMatchObject({
			previous: { waveId: '2025-11-ukrainians' },
			next: { waveId: '2025-12-new-year-pardon' }
		});
		expect(record('2026-03-bank-sanctions-deal').neighbours.next).toBeNull();
	});
});

describe('counts near a wave', () => {
	it('are within 31 days, by every rule', () =>
		expect(countsNear('2025-12-13', realTables.population).map(({ date, held }) => [date, held])).toEqual([
			['2025-12-23', 1135],
			['2025-12-29', 1131],
			['2025-12-31', 1131]
		]));

	it('include a month that may reach into them, and both definitions', () => {
		const near = countsNear('2024-03-31', realTables.population);
		expect(near.map(({ date }) => date)).toContain('2024-04');
		expect(new Set(near.map(({ definition }) => definition)).size).toBe(2);
	});
});

describe('the list of waves', () => {
	it('has each wave once, newest first', () => {
		const years = wavesByYear(realTables.waves);
		expect(years.flatMap(({ waves }) => waves)).toHaveLength(realTables.waves.length);
		expect(years.map(({ year }) => year)).toEqual([2026, 2025, 2024, 2023, 2022, 2021]);
		expect(years[0]?.waves[0]?.waveId).toBe('2026-03-bank-sanctions-deal');
	});
});
