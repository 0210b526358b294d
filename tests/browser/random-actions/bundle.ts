import { build } from 'vite';

/**
 * The code that acts inside a page, as one script that gives the page an object `sequence`: thousands of actions are
 * done there without a word to the test in between.
 */
export async function bundleSequence(): Promise<string> {
	const [output] = [
		await build({
			configFile: false,
			logLevel: 'silent',
			build: {
				write: false,
				minify: false,
				lib: { entry: 'tests/browser/random-actions/sequence.ts', formats: ['iife'], name: 'sequence' }
			}
		})
	].flat();
	const chunk = output && 'output' in output ? output.output[0] : undefined;
	if (!chunk) throw new Error('the script for random actions could not be built');
	return chunk.code;
}
