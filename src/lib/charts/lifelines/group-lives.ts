import { descending } from 'd3';
import { CODES } from '#lib/data/codes.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { LifeGroup } from './options.ts';
import type { Life, LifeWave } from './series.ts';

/** Lives that stand together under a name; a life can stand in several groups. */
export interface NamedLives {
	name: string;
	lives: readonly Life[];
}

/** The lives gathered, each group in the order that they come in. Roles go by how many have them, waves by date. */
export const groupLives = (
	lives: readonly Life[],
	waves: readonly LifeWave[],
	group: LifeGroup,
	words: Words
): NamedLives[] =>
	(group === 'role' ? byRole(lives, words) : byWave(lives, waves, words)).filter(
		(named) => named.lives.length > 0
	);

function byRole(lives: readonly Life[], { t }: Words): NamedLives[] {
	const ofRole = gather(lives, ({ roles }) => roles);
	return CODES.role
		.map((role) => ({ name: t(`sentences.role.${role}`), lives: ofRole.get(role) ?? [] }))
		.toSorted((a, b) => descending(a.lives.length, b.lives.length));
}

function byWave(lives: readonly Life[], waves: readonly LifeWave[], { t, format }: Words): NamedLives[] {
	const ofWave = gather(lives, ({ waveIds }) => waveIds);
	return [
		...waves.map(({ waveId, date, label }) => ({
			name: t('lifelines.group.of-wave', { date: format.date(date), wave: label }),
			lives: ofWave.get(waveId) ?? []
		})),
		{ name: t('lifelines.group.no-wave'), lives: lives.filter(({ waveIds }) => waveIds.length === 0) }
	];
}

/** In one pass, since lists can be long. */
function gather<Id extends string>(
	lives: readonly Life[],
	idsOf: (life: Life) => readonly Id[]
): ReadonlyMap<Id, Life[]> {
	const gathered = new Map<Id, Life[]>();
	for (const life of lives)
		for (const id of idsOf(life)) {
			const ofId = gathered.get(id);
			if (ofId) ofId.push(life);
			else gathered.set(id, [life]);
		}
	return gathered;
}
