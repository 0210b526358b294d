import type { FaceName } from '#lib/theme/faces.ts';
import type { ColorName } from '#lib/theme/tokens.ts';
import { TEXT_SIZE } from '../parts/text.ts';
import type { ReleaseWave } from './series.ts';

/** How the text of a line looks. */
export interface LineStyle {
	face: FaceName;
	size: number;
	fill: ColorName;
}

/** What distinguishes a large wave from the others. */
export interface RowStyle {
	/** Height of the line that the bar stands on. */
	first: number;
	/** Space below the last line. */
	below: number;
	thickness: number;
	date: LineStyle;
	value: LineStyle;
	name: LineStyle;
	detail: LineStyle;
}

const small = (fill: ColorName): LineStyle => ({ face: 'sans', size: TEXT_SIZE.small, fill });

const QUIET: RowStyle = {
	first: 19.5,
	below: 0,
	thickness: 11,
	date: small('muted'),
	value: { face: 'serifBold', size: TEXT_SIZE.normal, fill: 'ink' },
	name: small('ink'),
	detail: small('muted')
};

/** How a large wave looks. */
export const LARGE: RowStyle = {
	first: 32,
	below: 5,
	thickness: 22,
	date: { ...small('ink'), face: 'sansBold' },
	value: { face: 'serifBold', size: 24, fill: 'freed' },
	name: { face: 'serifBold', size: TEXT_SIZE.name, fill: 'ink' },
	detail: small('ink')
};

/** How the row of a wave looks. */
export const styleOf = (wave: ReleaseWave): RowStyle => (wave.isLarge ? LARGE : QUIET);

/** Baseline of a text whose letters are centred on a height. */
export const centred = (middle: number, { size }: LineStyle): number => middle + size * 0.34;
