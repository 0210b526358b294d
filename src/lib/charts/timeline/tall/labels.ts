import { lastDay } from '#lib/data/partial-date.ts';
import { termInWords } from '#lib/i18n/terms.ts';
import { TWO_CASES } from '#lib/stats/featured-people.ts';
import type { ChartEnv } from '#lib/charts/define-chart.ts';
import { CONCESSION_KEYS } from '../context.ts';
import type { Dated, SentenceEvent } from '../events.ts';
import { returnedToCustody } from '../facts.ts';
import { returnedWords } from '../key.ts';
import type { RowLabel } from '../label-rows.ts';
import { momentWords } from '../moment-words.ts';
import { inLane, largeWaves, type Selection } from '../selection.ts';
import type { TimelineWave } from '../series.ts';
import { momentSubject, waveSubject } from '../subjects.ts';
import type { Step } from './steps.ts';

/** Everything that is named, by date. */
export function tallLabels(selection: Selection, env: ChartEnv): RowLabel[] {
	const sentences = inLane(selection, 'sentences');
	const { longest } = selection;
	const labels = [
		...selection.moments.map((moment) => ({
			date: moment.date,
			words: momentWords(moment, env),
			subject: momentSubject(moment)
		})),
		...sentences
			.filter((event) => isNamed(event, longest))
			.map((event) => ({
				date: event.date,
				words: verdictWords(event, event === longest && !selection.isFiltered, env)
			})),
		...largeWaves(selection).map((wave) => ({
			date: wave.date,
			words: waveWords(wave, env),
			subject: waveSubject(wave)
		})),
		...returnedToCustody(inLane(selection, 'releases')).map((event) => ({
			date: event.date,
			words: returnedWords([event], env)
		}))
	];
	return labels.toSorted((a, b) => (lastDay(a.date) < lastDay(b.date) ? -1 : 1));
}

const isNamed = (event: SentenceEvent, longest: SentenceEvent | null): boolean =>
	event === longest || (TWO_CASES.some((id) => id === event.personId) && event.years !== null);

const verdictWords = (event: Dated<SentenceEvent>, isLongest: boolean, { t, format }: ChartEnv): string =>
	t(isLongest ? 'timeline.verdict.line-longest' : 'timeline.verdict.line', {
		name: event.name,
		term: termInWords(event.years ?? 0, { t, format })
	});

function waveWords(wave: TimelineWave, { t, format }: ChartEnv): string {
	const concession = CONCESSION_KEYS[wave.waveId];
	const params = { count: wave.released, released: format.number(wave.released) };
	const isPardon = wave.manner.includes('pardon');
	return concession === undefined
		? t(isPardon ? 'timeline.wave.pardoned-alone' : 'timeline.wave.released-alone', params)
		: t(isPardon ? 'timeline.wave.pardoned-line' : 'timeline.wave.released-line', {
				...params,
				concession: t(concession)
			});
}

/** Labels that stand under a step: under the last one that their date can mean. */
export const labelsOf = ({ from, to }: Step, labels: readonly RowLabel[]): RowLabel[] =>
	labels.filter(({ date }) => lastDay(date) >= from && lastDay(date) <= to);
