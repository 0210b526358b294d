import type { Words } from '#lib/i18n/words.ts';
import type { LiveFigure } from '#lib/state/explorer/engine.ts';
import type { Explorer } from '#lib/state/explorer/explorer.svelte.ts';
import { createNearest } from '#lib/state/explorer/nearest.ts';
import { NO_STOPS, personOf, stopsOf, type Stop, type Stops } from '#lib/state/explorer/stops.ts';
import { cardOf, type Card } from './card.ts';

/** The marks of a drawing that a reader can stop at, and what each of them says. */
export class Marks {
	readonly #explorer: Explorer;
	readonly #figure: () => LiveFigure | null;

	/** `figure` is the drawing that is seen; null while there is none. */
	constructor(explorer: Explorer, figure: () => LiveFigure | null) {
		this.#explorer = explorer;
		this.#figure = figure;
	}

	/** The marks in the order in which keys walk them. */
	readonly stops: Stops = $derived.by(() => {
		const figure = this.#figure();
		if (figure === null) return NO_STOPS;
		return stopsOf(
			figure.model.marks,
			figure.table.rows.map(({ id }) => id)
		);
	});

	/** Finds the mark nearest to a point of the drawing. */
	readonly nearest = $derived(createNearest(this.stops.all));

	/** All marks of a person but one. */
	ofPerson(personId: string, except: Stop | undefined): Stop[] {
		return this.stops.all.filter((stop) => personOf(stop.id) === personId && stop !== except);
	}

	/** The card of a mark; null where nothing is known of it. */
	cardOf({ id }: Stop): Card | null {
		const { engine } = this.#explorer;
		const figure = this.#figure();
		if (engine === null || figure === null) return null;
		const { columns, rows } = figure.table;
		const row = rows.find((one) => one.id === id);
		return cardOf(id, { tables: engine.tables, words: engine.words, columns, row });
	}

	/** What a screen reader says of a mark: its card, and which of how many it is. */
	spokenOf(stop: Stop, { format, t }: Words): string {
		const { all } = this.stops;
		const params = { position: format.number(all.indexOf(stop) + 1), total: format.number(all.length) };
		return `${this.cardOf(stop)?.spoken ?? ''} ${t('card.position', params)}`;
	}
}
