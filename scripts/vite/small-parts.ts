import type { Plugin } from 'vite';

/** Length of a module that is not worth a file of its own, letters. */
const SMALL = 600;

/**
 * Puts the small modules that several parts of the browser's code need into one file: each in a file of its own would cost
 * readers more for its name and its frame than for what it does.
 */
export const smallParts = (): Plugin => ({
	name: 'still-held-small-parts',
	outputOptions: (options) => ({
		...options,
		codeSplitting: {
			groups: [{ name: 'small', test: /\/src\/lib\//, maxModuleSize: SMALL, minShareCount: 2 }]
		}
	}),
	applyToEnvironment: ({ name }) => name === 'client'
});
