import type { TableColumn, TableRow } from '#lib/charts/model.ts';
import type { Tables } from '#lib/data/tables.ts';
import type { Words } from '#lib/i18n/words.ts';
import { listed, type ListedSource } from '#lib/stats/origin.ts';
import { sourcesWith } from '../sources-with.ts';
import { contextCard } from './card-context.ts';
import { eventCard } from './card-event.ts';
import { personCard } from './card-person.ts';
import { rowCard } from './card-row.ts';
import type { CardText } from './card-text.ts';
import { waveCard } from './card-wave.ts';

/** What stands on the card of a mark. */
export interface Card extends Omit<CardText, 'sourceIds'> {
	/** The first few sources. */
	sources: readonly ListedSource[];
	/** How many sources there are besides. */
	moreSources: number;
	/** The card in one breath, for a screen reader. */
	spoken: string;
}

/** Where a card finds what it says: the whole tables, and the row of the figure's own table. */
export interface CardContext {
	tables: Tables;
	words: Words;
	columns: readonly TableColumn[];
	row: TableRow | undefined;
}

/** More sources than these are named on the page of the person or of the release. */
const SHOWN_SOURCES = 3;

/** The card for an id of a mark; null for an id that nothing is known of. */
export function cardOf(id: string, context: CardContext): Card | null {
	const text = textOf(id, context);
	if (text === null) return null;
	const { sourceIds, ...rest } = text;
	const sources = sourcesWith(sourceIds.slice(0, SHOWN_SOURCES), context.tables.sources).map(listed);
	return { ...rest, sources, moreSources: sourceIds.length - sources.length, spoken: spokenOf(text) };
}

function textOf(id: string, context: CardContext): CardText | null {
	const [kind = '', key = ''] = id.split('/');
	switch (kind) {
		case 'arrest':
		case 'sentence':
		case 'release':
			return eventCard(id, kind, key, context);
		case 'person':
			return personCard(key, context);
		case 'context':
			return contextCard(key, context);
		case 'wave':
			return waveCard(key, context);
		default:
			return rowCard(context);
	}
}

const spokenOf = ({ title, date, lines, facts, remark }: CardText): string =>
	[title, ...lines, date, ...facts.map(({ label, text }) => `${label}: ${text ?? ''}`), remark]
		.filter((part) => part !== null)
		.map((part) => (/[.!?…]$/.test(part) ? part : `${part}.`))
		.join(' ');
