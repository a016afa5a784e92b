import type { Plugin } from 'vite';

/** Between the names of the pages that share a chunk, which together are its name. */
const SHARED = '~';

/** The pattern for the name of an asset, without the names of what it is of where those are of a shared one. */
export const shortName = (pattern: string, names: readonly string[]): string =>
	names.some((name) => name.includes(SHARED)) ? pattern.replace('[name].', '') : pattern;

/**
 * Calls the styles that pages share by their hash alone: the names of those pages would stand in the list of styles
 * that every first visit loads.
 */
export function shortNames(): Plugin {
	return {
		name: 'keuzewijzer-short-names',
		apply: 'build',
		applyToEnvironment: ({ name }) => name === 'client',
		outputOptions(options) {
			const { assetFileNames } = options;
			if (typeof assetFileNames !== 'string') return null;
			return { ...options, assetFileNames: ({ names }) => shortName(assetFileNames, names) };
		}
	};
}
