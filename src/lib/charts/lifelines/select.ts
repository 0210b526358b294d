import { FEATURED_PEOPLE } from '#lib/stats/featured-people.ts';
import { daysHeld } from '#lib/stats/custody.ts';
import type { StatusName } from '#lib/stats/status.ts';
import type { LifelinesOptions } from './options.ts';
import type { Life, LifelinesSeries } from './series.ts';

/** The lives that the options ask for, in the order of their rows. */
export function selectLives({ lives }: LifelinesSeries, options: LifelinesOptions): readonly Life[] {
	if (options.people === 'everyone') return lives;
	const ids = options.people === 'one' ? [options.personId] : FEATURED_PEOPLE;
	return ids.flatMap((id) => lives.find(({ personId }) => personId === id) ?? []);
}

/** The lives of people with a status. */
export const withStatus = (lives: readonly Life[], status: StatusName): Life[] =>
	lives.filter((life) => life.status.status === status);

/** Days that each freed person was certainly held, of those for whom the record has no gap. */
export const knownDaysHeld = (lives: readonly Life[]): { life: Life; days: number }[] =>
	withStatus(lives, 'freed').flatMap((life) => {
		const days = daysHeld(life.custody);
		return days === null ? [] : [{ life, days }];
	});
