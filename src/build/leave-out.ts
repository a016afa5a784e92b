import type { Plugin } from 'vite';

/** mathjs writes formulas in LaTeX with this file, which it imports wherever it parses one. We never ask for LaTeX. */
const LATEX = /\/mathjs\/lib\/esm\/utils\/latex\.js$/;

/** What the parser imports of it; the tables are empty, so that who does ask gets the words as they are. */
const NO_LATEX = `
export const latexSymbols = {}, latexOperators = {}, latexFunctions = {}, defaultTemplate = '';
export const escapeLatex = String, toSymbol = String;
`;

/** Svelte follows what changes within an object by this file; all of our state is a primitive or raw. */
const PROXY = /\/svelte\/src\/internal\/client\/proxy\.js$/;

/** A value as it is, under the names by which Svelte wraps it. */
const NO_PROXY = `
export const proxy = (value) => value, get_proxied_value = proxy, is = Object.is;
`;

/** Leaves out of the browser's code what a library brings along and the site never uses. */
export function leaveOut(): Plugin {
	return {
		name: 'keuzewijzer-leave-out',
		enforce: 'pre',
		apply: 'build',
		applyToEnvironment: ({ name }) => name === 'client',
		load: {
			filter: { id: [LATEX, PROXY] },
			handler: (id) => (LATEX.test(id) ? NO_LATEX : NO_PROXY)
		}
	};
}
