import { describe, expect, it } from 'vitest';
import { realTables, words } from '../../../tests/charts/real.ts';
import { lacksArrest, lacksSentence } from './person-events.ts';
import { personRecord, type PersonRecord } from './person-record.ts';

const record = (personId: string): PersonRecord => {
	const found = personRecord(realTables, personId, words);
	if (found === null) throw new Error(personId);
	return found;
};
const types = ({ events }: PersonRecord): string[] => events.dated.map(({ type }) => type);

describe('the record of a person', () => {
	it('is null for somebody who is not documented', () =>
		expect(personRecord(realTables, 'nobody', words)).toBeNull());

	it('has every event of every person exactly once', () => {
		const { people, arrests, sentences, releases } = realTables;
		const reports = people.filter(({ lastReportedHeld }) => lastReportedHeld !== null).length;
		const told = people.map(({ personId }) => record(personId).events);
		expect(told.reduce((sum, { dated, undated }) => sum + dated.length + undated.length, 0)).toBe(
			arrests.length + sentences.length + releases.length + reports
		);
		const undated = [...sentences, ...releases].filter(({ date }) => date === null).length;
		expect(told.reduce((sum, events) => sum + events.undated.length, 0)).toBe(undated);
	});

	it('tells the events in order of date', () =>
		expect(types(record('maryia-kalesnikava'))).toEqual(['arrest', 'sentence', 'release']));

	it('puts a verdict and a release of one day in the order of the courtroom', () => {
		expect(types(record('artsiom-sarokin')).slice(-2)).toEqual(['sentence', 'release']);
		expect(types(record('siarhei-hardziyevich')).slice(-3)).toEqual(['sentence', 'arrest', 'release']);
	});

	it('tells that Statkevich was pardoned, put back in custody and let go', () =>
		expect(types(record('mikalai-statkevich')).slice(-3)).toEqual(['release', 'arrest', 'release']));

	it('names one outlet with the note of the release', () => {
		for (const id of ['marfa-rabkova', 'nasta-loika'])
			expect(record(id).status).toMatchObject({
				isSingleOutlet: true,
				note: 'Named among those freed by one outlet only.'
			});
	});

	it('names the other people of the release, without the person', () => {
		const [companions] = record('ales-bialiatski').companions;
		expect(companions?.wave.waveId).toBe('2025-12-potash-deal');
		expect(companions?.people.map(({ personId }) => personId)).toContain('maryia-kalesnikava');
		expect(companions?.people.map(({ personId }) => personId)).not.toContain('ales-bialiatski');
	});

	it('says when nothing was found', () => {
		expect(lacksArrest(record('aliaksandr-hashnikau').events)).toBe(true);
		expect(lacksSentence(record('vitali-shkliarou').events)).toBe(true);
	});

	it('names a release of the same day that the data do not tie to it', () => {
		const release = record('natallia-hersche').events.dated.find(({ type }) => type === 'release');
		expect(release).toMatchObject({ wave: null, sameDay: { waveId: '2022-02-hersche' } });
	});

	it('has the sources of every event', () => {
		for (const { personId } of realTables.people) {
			const { events, sourceIds } = record(personId);
			for (const event of [...events.dated, ...events.undated])
				for (const id of event.sourceIds) expect(sourceIds).toContain(id);
			expect(new Set(sourceIds).size).toBe(sourceIds.length);
		}
	});
});
