/**
 * A thousand random walks through the pages that can be explored: `npm run test:walks`. Takes minutes, so `npm test` leaves
 * it out. The exit code is 1 when a walk broke something.
 */
import { findBrowser } from './find-browser.ts';
import { runCommand } from './test/run-command.ts';

const env = { WALKS: 'yes', CHROMIUM_PATH: findBrowser() };
process.exitCode = (await runCommand(['npx', 'playwright', 'test', 'random-actions'], { env })) ? 0 : 1;
