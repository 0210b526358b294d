import { precisionOf } from '#lib/data/partial-date.ts';
import type { ChartEnv } from '../define-chart.ts';
import type { Mark } from '../model.ts';
import { drawKey, type KeyArea, type KeyEntry, type KeyStyle } from '../parts/key.ts';
import type { Dated } from './events.ts';
import { returnedToCustody } from './facts.ts';
import {
	type StrokeDirection,
	bandGlyph,
	dashedGlyph,
	GLYPH,
	noTermGlyph,
	openGlyph,
	returnedGlyph
} from './key-glyphs.ts';
import { inLane, type Selection } from './selection.ts';
import { isOpenKind } from './shapes.ts';

const STYLE: KeyStyle = { glyph: GLYPH, beside: 6, between: 20, row: 20, fill: 'muted', isList: false };

/** What stays to be explained; nothing where nothing needs it. */
export const keyMarks = (
	entries: readonly KeyEntry[],
	area: KeyArea,
	{ measureText }: ChartEnv
): { marks: Mark[]; height: number } => drawKey(entries, area, STYLE, measureText);

/** How marks without a day or without a term are drawn. */
export function laneKey(selection: Selection, direction: StrokeDirection, env: ChartEnv): KeyEntry[] {
	const { t } = env;
	const sentences = inLane(selection, 'sentences');
	const short = selection.dated.filter(isWithoutDay);
	const hasDashes = sentences.some(isWithoutDay);
	const entries: (KeyEntry | false)[] = [
		short.length > 0 && {
			words: t(hasDashes ? 'timeline.key.band-and-dashed' : 'timeline.key.band'),
			glyph: bandGlyph(short[0]?.lane ?? 'arrests', hasDashes)
		},
		sentences.some(isOpenKind) && { words: t('timeline.key.open-stroke'), glyph: openGlyph(direction) },
		sentences.some(({ years }) => years === null) && {
			words: t('timeline.key.no-term'),
			glyph: noTermGlyph(direction)
		}
	];
	return entries.filter((entry) => entry !== false);
}

const isWithoutDay = ({ date }: Dated): boolean => precisionOf(date) !== 'day';

/** How a release that ended in custody again is drawn. */
export function returnedKey(selection: Selection, env: ChartEnv): KeyEntry[] {
	const returned = returnedToCustody(inLane(selection, 'releases'));
	return returned.length === 0 ? [] : [{ words: returnedWords(returned, env), glyph: returnedGlyph }];
}

/** Who was pardoned and put back in prison. */
export const returnedWords = (events: readonly Dated[], { t, format }: ChartEnv): string =>
	t('timeline.key.returned', { count: events.length, names: format.list(events.map(({ name }) => name)) });

/** How dates without a day are drawn in a list of named people, where the rows say the rest. */
export function listKey(selection: Selection, { t }: ChartEnv): KeyEntry[] {
	const [lane = 'arrests'] = selection.lanes;
	if (lane === 'sentences') {
		const terms = inLane(selection, lane).filter(({ years }) => years !== null);
		return terms.some(isWithoutDay) ? [{ words: t('timeline.key.dashed'), glyph: dashedGlyph }] : [];
	}
	return selection.dated.some(isWithoutDay)
		? [{ words: t('timeline.key.band'), glyph: bandGlyph(lane, false) }]
		: [];
}
