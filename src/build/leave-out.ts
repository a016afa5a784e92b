import type { Plugin } from 'vite';

/** mathjs writes formulas in LaTeX with this file, which it imports wherever it parses one. We never ask for LaTeX. */
const LATEX = /\/mathjs\/lib\/esm\/utils\/latex\.js$/;

/** What the parser imports of it; the tables are empty, so that who does ask gets the words as they are. */
const NO_LATEX = `
export const latexSymbols = {}, latexOperators = {}, latexFunctions = {}, defaultTemplate = '';
export const escapeLatex = String, toSymbol = String;
`;

/** Leaves out of the browser's code what a library brings along and the site never uses. */
export function leaveOut(): Plugin {
	return {
		name: 'keuzewijzer-leave-out',
		enforce: 'pre',
		applyToEnvironment: ({ name }) => name === 'client',
		load: {
			filter: { id: LATEX },
			handler: () => NO_LATEX
		}
	};
}
