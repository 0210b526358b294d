import freedAndHeld from './messages/en/charts/freed-and-held.json' with { type: 'json' };
import heldOverTime from './messages/en/charts/held-over-time.json' with { type: 'json' };
import lifelines from './messages/en/charts/lifelines.json' with { type: 'json' };
import releaseWaves from './messages/en/charts/release-waves.json' with { type: 'json' };
import sentences from './messages/en/charts/sentences.json' with { type: 'json' };
import tactics from './messages/en/charts/tactics.json' with { type: 'json' };
import timeline from './messages/en/charts/timeline.json' with { type: 'json' };
import data from './messages/en/data.json' with { type: 'json' };
import method from './messages/en/method.json' with { type: 'json' };
import overview from './messages/en/overview.json' with { type: 'json' };
import records from './messages/en/records.json' with { type: 'json' };
import site from './messages/en/site.json' with { type: 'json' };

/**
 * The English messages, whose keys every language must have.
 * `site` is the frame of pages and figures, `data` the words for codes, `records` the people, wave and data pages.
 */
export const english = {
	...site,
	...data,
	...overview,
	...records,
	...method,
	...freedAndHeld,
	...timeline,
	...releaseWaves,
	...heldOverTime,
	...tactics,
	...sentences,
	...lifelines
};

/** Key of a message. */
export type MessageKey = keyof typeof english;
