import type { ChartEnv } from '#lib/charts/define-chart.ts';
import type { ChartModel, Mark } from '#lib/charts/model.ts';
import { keyMarks, listKey } from '../key.ts';
import { inLane, type Selection } from '../selection.ts';
import { listFrame, stackBlocks, type ListBlock, type ListFrame } from './frame.ts';
import { byMonth, byWave, type EventGroup } from './groups.ts';
import { momentRows } from './moment-rows.ts';
import { nameRows } from './name-rows.ts';
import { SCALE_HEIGHT, termColumns, termScaleMarks } from './term-columns.ts';
import { termRows } from './term-rows.ts';
import { titled } from './titled.ts';
import { monthTitle, waveTitle } from './titles.ts';

/** The groups of a list, and what stands over them. */
interface ListBody {
	frame: ListFrame;
	groups: readonly ListBlock[];
	/** Height of the scale, and its marks down to the end of the groups. */
	scale: { height: number; marksTo(bottom: number): Mark[] } | null;
}

const GROUP_GAP = 18;
const KEY_GAP = 16;

/** Everybody named, in order of date, in groups of a month or a wave. */
export function layoutList(selection: Selection, env: ChartEnv): ChartModel {
	const [lane = 'arrests'] = selection.lanes;
	const { frame, groups, scale } = BODIES[lane](selection, env);
	const body = stackBlocks(groups, GROUP_GAP);
	const top = scale?.height ?? 1;
	const bottom = top + body.height;
	const key = keyMarks(
		listKey(selection, env),
		{ left: frame.left, right: frame.right, top: bottom + KEY_GAP },
		env
	);
	const marks: Mark[] = [...(scale?.marksTo(bottom) ?? []), ...body.marksAt(top), ...key.marks];
	return { width: env.width, height: bottom + (key.height > 0 ? KEY_GAP + key.height : 0) + 4, marks };
}

const BODIES = { arrests: arrestsBody, sentences: sentencesBody, releases: releasesBody };

function arrestsBody(selection: Selection, env: ChartEnv): ListBody {
	const frame = listFrame(env, true);
	const groups = byMonth(selection.dated).map((group) => {
		const rows = nameRows(group.events, true, frame, env);
		return titled(
			monthTitle(group, 'arrests', !frame.hasGutter, env),
			withMoments(group, rows, selection, frame, env),
			frame,
			env
		);
	});
	return { frame, groups, scale: null };
}

function sentencesBody(selection: Selection, env: ChartEnv): ListBody {
	const frame = listFrame(env, true);
	const events = inLane(selection, 'sentences');
	const columns = termColumns(events, frame, env);
	const groups = byMonth(events).map((group) => {
		const rows = termRows(group.events, columns, env);
		return titled(
			monthTitle(group, 'sentences', !frame.hasGutter, env),
			withMoments(group, rows, selection, frame, env),
			frame,
			env
		);
	});
	const hasScale = !columns.isStacked;
	const marksTo = (bottom: number): Mark[] => termScaleMarks(columns, bottom, env);
	return { frame, groups, scale: hasScale ? { height: SCALE_HEIGHT, marksTo } : null };
}

function releasesBody(selection: Selection, env: ChartEnv): ListBody {
	const frame = listFrame(env, false);
	const groups = byWave(selection).map((group) => {
		// Dates are left out where the title says them.
		const showsDates = group.events.some((event) => event.date !== group.date);
		return titled(
			waveTitle(group, selection, frame.right - frame.left, env),
			nameRows(group.events, showsDates, frame, env),
			frame,
			env
		);
	});
	return { frame, groups, scale: null };
}

const withMoments = (
	group: EventGroup,
	rows: ListBlock,
	selection: Selection,
	frame: ListFrame,
	env: ChartEnv
): ListBlock => stackBlocks([momentRows(group, selection.moments, frame, env), rows], 0);
