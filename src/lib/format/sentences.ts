import type { Citation, CostItem, Dossier, Option } from '../dossier/dossier.ts';
import type { Outcome, Sum } from '../model/calculate.ts';
import { sameSum } from '../model/same.ts';
import { money } from './number.ts';
import { countWord, list, OPEN } from './text.ts';

/** Names of cost items for use in a sentence. */
export function itemNames(dossier: Dossier, ids: readonly string[]): string {
	const items: readonly CostItem[] = [...dossier.items, ...dossier.effects];
	return list(ids.map((id) => items.find((item) => item.id === id)?.short ?? id));
}

/** What comes on top of a known sum: ` plus één post die nog niet bekend is (p.m.): …`, or nothing. */
function plusOpen(dossier: Dossier, { open }: Sum): string {
	if (open.length === 0) return '';
	const posts =
		open.length === 1
			? 'één post die nog niet bekend is'
			: `${countWord(open.length)} posten die nog niet bekend zijn`;
	return `, plus ${posts} (${OPEN}): ${itemNames(dossier, open)}`;
}

/** What the options cost over all years, options with the same total together. */
export function totalsSentence(dossier: Dossier, outcome: Outcome): string {
	const groups: { letters: string[]; sum: Sum }[] = [];
	for (const { letter, spending } of outcome.options) {
		const group = groups.find(({ sum }) => sameSum(sum, spending));
		if (group) group.letters.push(letter);
		else groups.push({ letters: [letter], sum: spending });
	}
	return groups
		.map(({ letters, sum }) => {
			const many = letters.length > 1;
			return `Keuze ${list(letters)} ${many ? 'kosten elk' : 'kost'} ${money(sum.known)}${plusOpen(dossier, sum)}.`;
		})
		.join(' ');
}

/** Where an option stands: `Dichtbij · Zelf doen`. */
export function positionText(dossier: Dossier, option: Option): string {
	return dossier.axes
		.map((axis) => axis.poles.find(({ id }) => id === option.position[axis.id])?.title ?? '')
		.join(' · ');
}

/** `Startnotitie, tabel Keuze A`. */
export function citationText({ sources }: Dossier, { source, place }: Citation): string {
	const found = sources.find(({ id }) => id === source);
	return found ? `${found.short}, ${place}` : place;
}
