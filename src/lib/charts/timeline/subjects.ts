import { contextId } from '#lib/stats/event-id.ts';
import type { MarkSubject } from '../model.ts';
import type { LaneName } from './options.ts';
import type { NamedMoment } from './selection.ts';
import type { TimelineWave } from './series.ts';

/** First part of the ids of a lane's events. */
const FIRST_PART: Readonly<Record<LaneName, string>> = {
	arrests: 'arrest',
	sentences: 'sentence',
	releases: 'release'
};

/** What the label of a moment is about: a row of `events.csv`. A group of events is not one, and its marks have cards. */
export const momentSubject = (moment: NamedMoment): MarkSubject | undefined =>
	'label' in moment || moment.count === null
		? { id: contextId(moment.date), lane: FIRST_PART[moment.lane] }
		: undefined;

/** What the label of a release of many is about. */
export const waveSubject = ({ waveId }: Pick<TimelineWave, 'waveId'>): MarkSubject => ({
	id: `wave/${waveId}`,
	lane: FIRST_PART.releases
});

/** A mark of a label with what it is about, where it is about something. */
export const aboutSubject = <Mark extends { about?: MarkSubject }>(
	mark: Mark,
	subject: MarkSubject | undefined
): Mark => (subject === undefined ? mark : { ...mark, about: subject });
