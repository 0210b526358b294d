import { describe, expect, it } from 'vitest';
import english from '#lib/i18n/messages/figures/en.json';
import { realTables, words } from '../../../../tests/charts/real.ts';
import { describeReleaseWaves } from './describe.ts';
import { waveName } from './names.ts';
import { releaseWavesSeries } from './series.ts';

const series = releaseWavesSeries(realTables);
const text = describeReleaseWaves(series, words);
const wave = (id: string): (typeof realTables.waves)[number] | undefined =>
	realTables.waves.find((one) => one.waveId === id);

describe('describeReleaseWaves', () => {
	it('says in the heading only what holds for every large wave', () => {
		expect(text.heading).toBe('The largest releases came with US sanctions relief');
		const large = realTables.waves.filter((one) => one.released >= 50);
		expect(large).toHaveLength(3);
		for (const one of large) expect(one.linkedConcession).toMatch(/^US .*sanctions/);
		const next = Math.max(...realTables.waves.filter((one) => one.released < 50).map((one) => one.released));
		expect(next).toBeLessThan(50);
	});

	it('has a plainer heading where a large wave came without a concession', () => {
		const waves = series.waves.map((one) => ({ ...one, concession: null }));
		expect(describeReleaseWaves({ ...series, waves }, words).heading).toBe('People were released in waves');
	});

	it('names the large waves, largest first, and counts the kinds of the others', () => {
		const all = text.summary.join(' ');
		expect(all).toMatch(
			/On 19 March 2026 250 people.*On 13 December 2025 123 people.*On 11 September 2025 52 people/
		);
		const pardons = realTables.waves.filter((one) => one.manner.includes('pardon')).length;
		const abroad = realTables.waves.filter((one) =>
			one.destinations.some(({ country }) => country !== 'BY')
		).length;
		expect(all).toContain(`${pardons} of the 33 were pardons`);
		expect(all).toContain(`In ${abroad} of the 33, people are reported to have been taken`);
	});

	it('never adds the waves up', () => {
		const sum = series.waves.reduce((total, one) => total + one.released, 0);
		const all = [text.heading, text.measure, ...text.summary, ...text.notes].join(' ');
		expect(all).not.toContain(words.format.number(sum));
		expect(text.notes.join(' ')).toContain('must not be added up');
	});

	it('calls nobody extremist in its own voice', () => {
		for (const one of series.waves) expect(waveName(one, words)).not.toMatch(/(?<!“)extremis/);
	});

	it('has a sentence for no wave', () => {
		expect(describeReleaseWaves({ ...series, waves: [] }, words)).toEqual({
			heading: 'No release of a group is recorded',
			measure: 'People released in each wave, as the announcing side gave it; Belarus',
			summary: [],
			notes: []
		});
	});
});

describe('what the messages say of the data', () => {
	it('has a name for every wave and the words for every concession', () => {
		for (const one of series.waves) expect(english).toHaveProperty([`release-waves.name.${one.id}`]);
		for (const one of series.waves.filter(({ concession }) => concession !== null))
			expect(english).toHaveProperty([`release-waves.deal.${one.id}`]);
	});

	it('repeats the concessions of the data', () => {
		expect(wave('2025-09-belavia-deal')?.linkedConcession).toMatch(
			/Belavia: lifting announced.*delisting 2025-11-04/
		);
		expect(wave('2025-12-potash-deal')?.linkedConcession).toContain('US sanctions on Belarusian potash');
		expect(wave('2026-03-bank-sanctions-deal')?.linkedConcession).toMatch(
			/announced lifting.*Belinvestbank, the Development Bank, the Finance Ministry, Belaruskali and the Belarusian Potash/
		);
		expect(wave('2024-08-east-west-swap')?.linkedConcession).toMatch(
			/26 people held in seven countries.*Krasikov/
		);
	});

	it('holds for the notes', () => {
		const statkevich = realTables.releases.filter((release) => release.personId === 'mikalai-statkevich');
		expect(statkevich.map(({ waveId, outcome }) => [waveId, outcome])).toEqual([
			['2025-09-belavia-deal', 'returned-to-custody'],
			['2026-02-statkevich', 'freed']
		]);
		expect(wave('2024-08-pardon-30')?.note).toContain('May overlap with the releases of July 2024');
		expect(wave('2025-09-belavia-deal')?.note).toMatch(/both said that all 52 had crossed; Pozirk counts 51/);
		expect(wave('2025-09-belavia-deal')?.note).toContain('not in exchange for sanctions relief; AP, PAP');
		expect(wave('2025-09-belavia-deal')?.stillHeldSource).toMatch(
			/"nearly 1,200", Viasna.*"more than 1,000", Gitanas/
		);
		expect(wave('2025-12-potash-deal')?.destinations).toEqual([
			{ country: 'UA', count: 114 },
			{ country: 'LT', count: 9 }
		]);
	});

	it('may say “form not stated” of releases in another way', () => {
		const other = realTables.waves.filter((one) => one.manner.includes('other'));
		expect(other.map((one) => one.waveId)).toEqual([
			'2022-02-hersche',
			'2025-01-us-citizen',
			'2025-02-three-to-vilnius',
			'2025-04-ziankovich',
			'2026-02-statkevich',
			'2026-03-bank-sanctions-deal'
		]);
	});
});
