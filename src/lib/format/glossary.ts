import type { Citation, Dossier } from '../dossier/dossier.ts';
import { dossierTerm, TOOL_WORDS, toolTerm, type ToolTerm } from '../dossier/words.ts';
import { termPieces } from './terms.ts';

/** A word with what it means. */
export interface GlossaryEntry {
	/** As {@link dossierTerm} and {@link toolTerm} call it. */
	readonly term: string;
	readonly title: string;
	readonly meaning: string;
	readonly citations: readonly Citation[];
}

const MEANINGS: Readonly<Record<ToolTerm, string>> = {
	pm: 'Nog onbekend (pro memorie). Er hoort een bedrag bij dat nog niet bekend is. Het is dus niet nul. Met een plus wordt het totaal hoger, met een min lager. Bij ± kan het allebei.',
	structureel: 'Elk jaar opnieuw.',
	incidenteel: 'Eén keer, of een paar jaar.',
	fte: 'Een volledige baan. Een halve baan is 0,5 fte.',
	omslagpunt:
		'De waarde waarbij de volgorde van twee keuzes omdraait. Daaronder kost de ene keuze meer, daarboven de andere.',
	dekking: 'Waar het geld vandaan komt.',
	aanname: 'Een getal waarmee wordt gerekend en dat niet vaststaat. U kunt het zelf veranderen.',
	effect: 'Gevolgen in geld die niet bij de bedragen van het besluit horen. Ze zijn apart opgeteld.',
	post: 'Iets waar geld voor nodig is: één regel in de kosten.',
	nulalternatief: 'De keuze om niets te veranderen. De andere keuzes worden daar het eerst mee vergeleken.',
	bron: 'Het stuk waar een cijfer of een tekst uit komt.'
};

/** What a word of the tool means in a dossier, which may say what its figures come from. */
const meaningIn = ({ basis }: Dossier, id: ToolTerm): string =>
	id === 'bron' && basis !== undefined
		? `${MEANINGS.bron} De cijfers van dit dossier komen uit de ${basis}.`
		: MEANINGS[id];

const byTitle = (a: GlossaryEntry, b: GlossaryEntry): number => a.title.localeCompare(b.title, 'nl');

const isToolTerm = (id: string): id is ToolTerm => Object.hasOwn(TOOL_WORDS, id);

/** All words that are explained in a dossier, by alphabet: its own, and those of the tool. */
export function glossaryOf(dossier: Dossier): {
	readonly own: readonly GlossaryEntry[];
	readonly tool: readonly GlossaryEntry[];
} {
	return {
		own: dossier.terms
			.map(({ id, title, meaning, citations }) => ({ term: dossierTerm(id), title, meaning, citations }))
			.sort(byTitle),
		tool: Object.keys(TOOL_WORDS)
			.filter(isToolTerm)
			.map((id) => ({
				term: toolTerm(id),
				title: TOOL_WORDS[id][0],
				meaning: meaningIn(dossier, id),
				citations: []
			}))
			.filter(({ term, title }) => dossier.words.terms[title] === term)
			.sort(byTitle)
	};
}

/** What a term means; undefined where there is none. */
export function meaningOf(dossier: Dossier, term: string): GlossaryEntry | undefined {
	const { own, tool } = glossaryOf(dossier);
	return [...own, ...tool].find((entry) => entry.term === term);
}

/** The words that stand in some texts, each with what it means: for paper, where no word can be tapped. */
export function meaningsIn(dossier: Dossier, texts: readonly string[]): readonly GlossaryEntry[] {
	const found = new Set(
		texts.flatMap((text) => termPieces(text, dossier.words, () => true)).map(({ term }) => term)
	);
	const { own, tool } = glossaryOf(dossier);
	return [...own, ...tool].filter(({ term }) => found.has(term));
}
