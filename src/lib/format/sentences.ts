import type { Dossier } from '../dossier/dossier.ts';
import { knowsNothing, type LineKind, type Outcome, type Sum } from '../model/calculate.ts';
import { itemOf } from '../model/items.ts';
import { sameSum } from '../model/same.ts';
import { money } from './number.ts';
import { capitalised, countWord, list, OPEN } from './text.ts';

/** Names of cost items, or of effects, for use in a sentence. */
export function itemNames(dossier: Dossier, ids: readonly string[], kind: LineKind = 'spending'): string {
	return list(ids.map((id) => itemOf(dossier, kind, id)?.short ?? id));
}

/** What is not in a known sum: `, plus één post die nog niet bekend is (p.m.): …`, or nothing. */
function besides(dossier: Dossier, { known, open, failed }: Sum): string {
	const posts =
		open.length === 1
			? 'één post die nog niet bekend is'
			: `${countWord(open.length)} posten die nog niet bekend zijn`;
	return [
		open.length === 0
			? ''
			: `, ${known < 0 ? 'zonder' : 'plus'} ${posts} (${OPEN}): ${itemNames(dossier, open)}`,
		failed.length === 0 ? '' : `, zonder wat niet te berekenen is: ${itemNames(dossier, failed)}`
	].join('');
}

/** What options cost that cost the same: `Keuze A en B kosten elk € 100.000.`, `Keuze C levert € 50.000 op.` */
function totalSentence(dossier: Dossier, letters: readonly string[], sum: Sum): string {
	const options = `keuze ${list(letters)}`;
	const many = letters.length > 1;
	if (knowsNothing(sum)) {
		const what =
			sum.open.length === 0
				? 'niet te berekenen'
				: `nog niet bekend (${OPEN}): ${itemNames(dossier, [...sum.open, ...sum.failed])}`;
		return `Wat ${options} ${many ? 'kosten' : 'kost'}, is ${what}.`;
	}
	const each = many ? ' elk' : '';
	const amount = money(Math.abs(sum.known));
	const isGain = sum.known < 0 && amount !== money(0);
	const known = isGain
		? `${many ? 'leveren' : 'levert'}${each} ${amount} op`
		: `${many ? 'kosten' : 'kost'}${each} ${amount}`;
	return `${capitalised(options)} ${known}${besides(dossier, sum)}.`;
}

/** What the options cost over all years, options with the same total together. */
export function totalsSentence(dossier: Dossier, outcome: Outcome): string {
	const groups: { letters: string[]; sum: Sum }[] = [];
	for (const { letter, spending } of outcome.options) {
		const group = groups.find(
			({ sum }) => sameSum(sum, spending) && knowsNothing(sum) === knowsNothing(spending)
		);
		if (group) group.letters.push(letter);
		else groups.push({ letters: [letter], sum: spending });
	}
	return groups.map(({ letters, sum }) => totalSentence(dossier, letters, sum)).join(' ');
}
