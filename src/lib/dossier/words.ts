import type { Dossier, Words } from './dossier.ts';

/** The words of the tool itself that not every reader knows, each in the forms that a text may have. */
export const TOOL_WORDS = {
	pm: ['p.m.', 'pro memorie'],
	structureel: ['structureel', 'structurele'],
	incidenteel: ['incidenteel', 'incidentele'],
	fte: ['fte'],
	omslagpunt: ['omslagpunt', 'omslagpunten'],
	dekking: ['dekking'],
	aanname: ['aanname', 'aannames'],
	effect: ['verwachte effecten', 'verwacht effect'],
	post: ['post', 'posten'],
	nulalternatief: ['nulalternatief'],
	bron: ['bron', 'bronnen']
} as const;
export type ToolTerm = keyof typeof TOOL_WORDS;

/** What a term is called in addresses: a name of the dossier cannot be that of a word of the tool. */
export const dossierTerm = (id: string): string => `begrip-${id}`;
export const toolTerm = (id: string): string => `woord-${id}`;

/** The words that are explained in a dossier: its own, and those of the tool that it does not explain itself. */
export function wordsOf({ terms }: Pick<Dossier, 'terms'>): Words {
	const all = Object.fromEntries([
		...Object.entries(TOOL_WORDS).flatMap(([id, forms]) => forms.map((form) => [form, toolTerm(id)])),
		...terms.flatMap(({ id, title, forms }) =>
			[title, ...forms].map((form) => [form.toLowerCase(), dossierTerm(id)])
		)
	]);
	// The longest first, so that a word in another is not found in its place.
	const forms = Object.keys(all)
		.sort((a, b) => b.length - a.length)
		.map((form) => form.replace(/[$()*+.?[\\\]^{|}/]/g, '\\$&'));
	return {
		terms: all,
		pattern: `(^|[^\\p{L}\\p{N}-])(${forms.join('|')})(?![\\p{L}\\p{N}-])`
	};
}
