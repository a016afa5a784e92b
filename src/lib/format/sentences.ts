import type { Direction, Dossier } from '../dossier/dossier.ts';
import { itemsIn, knowsNothing, type LineKind, type Outcome, type Sum } from '../model/outcome.ts';
import { itemOf } from '../model/items.ts';
import { sameSum } from '../model/same.ts';
import { money } from './number.ts';
import { capitalised, counted, countWord, DIRECTIONS, list, OPEN } from './text.ts';

/** Names of cost items, or of effects, for use in a sentence. */
export function itemNames(dossier: Dossier, ids: readonly string[], kind: LineKind = 'spending'): string {
	return list(ids.map((id) => itemOf(dossier, kind, id)?.short ?? id));
}

/** So many unknown costs: `2 kosten`, `1 besparing`. */
function countOf(direction: Direction, count: number): string {
	switch (direction) {
		case 'raises':
			return counted(count, 'kostenpost', 'kosten');
		case 'lowers':
			return counted(count, 'besparing', 'besparingen');
		case 'either':
			return counted(
				count,
				'post die hoger of lager kan uitvallen',
				'posten die hoger of lager kunnen uitvallen'
			);
	}
}

/** What is unknown in a sum, by what it does: `2 kosten (Huur en Vervoer) en 1 besparing (Energie)`. */
function openByDirection(dossier: Dossier, { open }: Sum): string {
	return list(
		DIRECTIONS.flatMap((direction) => {
			const some = open.filter((one) => one.direction === direction);
			const names = itemNames(
				dossier,
				some.map(({ item }) => item)
			);
			return some.length === 0 ? [] : [`${countOf(direction, some.length)} (${names})`];
		})
	);
}

/**
 * What is not in a known sum: `, plus één post die nog niet bekend is (p.m.): …` where all of it makes the sum higher,
 * else by what it does; or nothing.
 */
function besides(dossier: Dossier, sum: Sum): string {
	const { known, open, failed } = sum;
	const posts =
		open.length === 1
			? 'één post die nog niet bekend is'
			: `${countWord(open.length)} posten die nog niet bekend zijn`;
	const isPlain = open.every(({ direction }) => direction === 'raises');
	return [
		open.length === 0
			? ''
			: isPlain
				? `, ${known < 0 ? 'zonder' : 'plus'} ${posts} (${OPEN}): ${itemNames(dossier, itemsIn(sum.open))}`
				: `, en nog onbekend (${OPEN}): ${openByDirection(dossier, sum)}`,
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
				: `nog niet bekend (${OPEN}): ${itemNames(dossier, [...itemsIn(sum.open), ...sum.failed])}`;
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
