import { precisionOf } from '#lib/data/partial-date.ts';
import type { ChartEnv } from '../define-chart.ts';
import type { Mark } from '../model.ts';
import { text, TEXT_SIZE } from '../parts/text.ts';
import type { Dated } from './events.ts';
import { returnedToCustody } from './facts.ts';
import {
	type StrokeDirection,
	bandGlyph,
	dashedGlyph,
	GLYPH,
	noTermGlyph,
	openGlyph,
	returnedGlyph,
	type Glyph
} from './key-glyphs.ts';
import { inLane, type Selection } from './selection.ts';
import { isOpenKind } from './shapes.ts';

/** A mark that its place does not explain, with its words. */
export interface KeyItem {
	words: string;
	glyph: Glyph;
}

const GLYPH_GAP = 6;
const ITEM_GAP = 20;
const LINE = 20;

/** What stays to be explained, in lines no wider than `width`; nothing where nothing needs it. */
export function keyMarks(
	items: readonly KeyItem[],
	area: { x: number; y: number; width: number },
	env: ChartEnv
): { marks: Mark[]; height: number } {
	let x = area.x;
	let line = 0;
	const marks = items.flatMap((item) => {
		const width = GLYPH + GLYPH_GAP + env.measureText(item.words, 'sans', TEXT_SIZE.small);
		if (x > area.x && x + width > area.x + area.width) {
			x = area.x;
			line++;
		}
		const start = x;
		const y = area.y + line * LINE + LINE / 2;
		x += width + ITEM_GAP;
		return [...item.glyph(start, y), text(item.words, start + GLYPH + GLYPH_GAP, y + 4)];
	});
	return { marks, height: marks.length === 0 ? 0 : (line + 1) * LINE };
}

/** How marks without a day or without a term are drawn. */
export function laneKey(selection: Selection, direction: StrokeDirection, env: ChartEnv): KeyItem[] {
	const { t } = env;
	const sentences = inLane(selection, 'sentences');
	const short = selection.dated.filter(isWithoutDay);
	const hasDashes = sentences.some(isWithoutDay);
	const items: (KeyItem | false)[] = [
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
	return items.filter((item) => item !== false);
}

const isWithoutDay = ({ date }: Dated): boolean => precisionOf(date) !== 'day';

/** How a release that ended in custody again is drawn. */
export function returnedKey(selection: Selection, env: ChartEnv): KeyItem[] {
	const returned = returnedToCustody(inLane(selection, 'releases'));
	return returned.length === 0 ? [] : [{ words: returnedWords(returned, env), glyph: returnedGlyph }];
}

/** Who was pardoned and put back in prison. */
export const returnedWords = (events: readonly Dated[], { t, format }: ChartEnv): string =>
	t('timeline.key.returned', { count: events.length, names: format.list(events.map(({ name }) => name)) });

/** How dates without a day are drawn in a list of named people, where the rows say the rest. */
export function listKey(selection: Selection, { t }: ChartEnv): KeyItem[] {
	const [lane = 'arrests'] = selection.lanes;
	if (lane === 'sentences') {
		const terms = inLane(selection, lane).filter(({ years }) => years !== null);
		return terms.some(isWithoutDay) ? [{ words: t('timeline.key.dashed'), glyph: dashedGlyph }] : [];
	}
	return selection.dated.some(isWithoutDay)
		? [{ words: t('timeline.key.band'), glyph: bandGlyph(lane, false) }]
		: [];
}
