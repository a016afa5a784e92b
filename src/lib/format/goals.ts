import type { Dossier } from '../dossier/dossier.ts';
import { trace, type NetworkNode } from '../model/goals/goals-trace.ts';
import {
	countLinks,
	goalsOf,
	type Effort,
	type GoalLink,
	type GoalsNetwork,
	type LinkBasis
} from '../model/goals/goals.ts';
import { citationText } from './citation.ts';
import { capitalised, counted, list } from './text.ts';

/** What a visitor is shown of a basis in a word: `bron`, `inschatting`, `eigen`. */
export const BASIS_WORDS: Readonly<Record<LinkBasis['kind'], string>> = {
	source: 'bron',
	'own-estimate': 'inschatting',
	own: 'eigen'
};

/** What kinds of lines there are, for a legend. */
export const BASIS_TITLES: Readonly<Record<LinkBasis['kind'], string>> = {
	source: 'Staat in de bron',
	'own-estimate': 'Inschatting van de makers van dit dossier',
	own: 'Eigen lijn, door u getekend'
};

/** `post` or `voordeel`. */
export const effortKindText = ({ kind }: Effort): string => (kind === 'item' ? 'post' : 'voordeel');

/** What a network holds: `4 keuzes, 18 inspanningen (12 posten en 6 voordelen) en 9 doelen`. */
export function networkCounts(network: GoalsNetwork): string {
	const items = network.efforts.filter(({ kind }) => kind === 'item').length;
	const advantages = network.efforts.length - items;
	return `${counted(network.options.length, 'keuze', 'keuzes')}, ${counted(network.efforts.length, 'inspanning', 'inspanningen')} (${counted(items, 'post', 'posten')} en ${counted(advantages, 'voordeel', 'voordelen')}) en ${counted(goalsOf(network).length, 'doel', 'doelen')}`;
}

/** How many lines there are to goals, by who says so. */
export function linkCounts({ links }: GoalsNetwork): string {
	const { source, 'own-estimate': estimate, own } = countLinks(links);
	return `Lijnen naar een doel: ${source} uit de bron, ${estimate} als inschatting van de makers van dit dossier, ${own} van uzelf.`;
}

/** Why there are few or no lines: what the dossier itself says of the goals. Empty when a source states some. */
export function noLinksText({ links }: GoalsNetwork): string {
	const { source, 'own-estimate': estimate } = countLinks(links);
	if (source > 0) return '';
	return `De bron noemt de doelen, maar zegt van geen enkele post en geen enkel voordeel bij welk doel die hoort. ${
		estimate > 0
			? 'Alle lijnen naar een doel zijn dus een inschatting van de makers van dit dossier, of van uzelf.'
			: 'Daarom staan er geen lijnen naar een doel in het dossier. Wilt u zelf nagaan wat waaraan bijdraagt? Teken dan eigen lijnen.'
	}`;
}

/** The visitor's own lines, a line of text for each effort: `Extra ruimte draagt volgens u bij aan: …; ….` */
export function ownLinkLines(network: GoalsNetwork): readonly string[] {
	return network.efforts.flatMap(({ key, short }) => {
		const goals = network.links.flatMap(({ effort, goal, basis }) =>
			effort === key && basis.kind === 'own' ? [goalTitle(network, goal)] : []
		);
		return goals.length === 0 ? [] : [`${short} draagt volgens u bij aan: ${goals.join('; ')}`];
	});
}

/** Who says that an effort serves a goal: `volgens u`, `volgens Startnotitie, Visie`. */
export function basisText(dossier: Dossier, basis: LinkBasis): string {
	switch (basis.kind) {
		case 'source':
			return basis.citations.length === 0
				? 'volgens de bron'
				: `volgens ${list(basis.citations.map((citation) => citationText(dossier, citation)))}`;
		case 'own-estimate':
			return 'inschatting van de makers';
		case 'own':
			return 'volgens u';
	}
}

/** The title of a goal. */
export const goalTitle = (network: GoalsNetwork, id: string): string =>
	goalsOf(network).find((goal) => goal.id === id)?.title ?? id;

/** The name of a node: `Keuze A`, `Extra ruimte`, the title of a goal. */
function nodeName(network: GoalsNetwork, { layer, id }: NetworkNode): string {
	switch (layer) {
		case 'option':
			return `Keuze ${id}`;
		case 'effort':
			return network.efforts.find(({ key }) => key === id)?.short ?? id;
		case 'goal':
			return goalTitle(network, id);
	}
}

/** What a node is joined to, in a sentence or two. */
export function nodeSentence(dossier: Dossier, network: GoalsNetwork, node: NetworkNode): string {
	const { options, efforts, goals, links } = trace(network, node);
	const name = nodeName(network, node);
	switch (node.layer) {
		case 'option': {
			const first = `${name} heeft ${counted(efforts.length, 'inspanning', 'inspanningen')}: ${inQuotes(efforts.map(({ short }) => short))}.`;
			const titles = inQuotes(goals.map((id) => goalTitle(network, id)));
			return goals.length === 0
				? `${first} Van deze inspanningen gaat geen lijn naar een doel.`
				: `${first} Er gaan lijnen naar ${counted(goals.length, 'doel', 'doelen')}: ${titles}.`;
		}
		case 'effort': {
			const effort = efforts[0];
			const first = `“${name}” is een ${effort === undefined ? 'inspanning' : effortKindText(effort)} bij keuze ${list(options)}.`;
			if (links.length === 0) return `${first} Er gaat nog geen lijn naar een doel.`;
			const served = links.map(
				({ goal, basis }) => `“${goalTitle(network, goal)}” (${basisText(dossier, basis)})`
			);
			return `${first} Draagt bij aan ${counted(links.length, 'doel', 'doelen')}: ${list(served)}.`;
		}
		case 'goal': {
			if (links.length === 0) return `Naar het doel “${name}” gaat nog geen lijn.`;
			const serving = links.map((link) => servingText(dossier, efforts, link));
			return `Aan het doel “${name}” ${links.length === 1 ? 'draagt 1 inspanning' : `dragen ${links.length} inspanningen`} bij: ${list(serving)}.`;
		}
	}
}

/** How many efforts serve a goal, and how many of those only the visitor says: `2 inspanningen, 1 eigen`; or empty. */
export function goalCountText({ links }: GoalsNetwork, goal: string): string {
	const found = links.filter((link) => link.goal === goal);
	if (found.length === 0) return '';
	const own = countLinks(found).own;
	return `${counted(found.length, 'inspanning', 'inspanningen')}${own === 0 ? '' : `, ${own} eigen`}`;
}

/** What could not be used of the visitor's own lines; empty when all could. */
export function unknownGoalsText({ unknown }: GoalsNetwork): string {
	if (unknown.length === 0) return '';
	const shown = unknown.slice(0, 8).map((id) => id.slice(0, 60));
	const more = unknown.length - shown.length;
	return capitalised(
		`${unknown.length === 1 ? 'een eigen lijn gaat' : 'eigen lijnen gaan'} naar een doel dat dit dossier niet (meer) heeft: ${inQuotes(shown)}${more > 0 ? ` en nog ${more}` : ''}.`
	);
}

function servingText(dossier: Dossier, efforts: readonly Effort[], { effort: key, basis }: GoalLink): string {
	const effort = efforts.find((one) => one.key === key);
	return effort === undefined
		? key
		: `“${effort.short}” bij keuze ${list(effort.options)} (${basisText(dossier, basis)})`;
}

const inQuotes = (texts: readonly string[]): string => list(texts.map((text) => `“${text}”`));
