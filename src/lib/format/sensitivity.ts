import type { Assumption, Dossier } from '../dossier/dossier.ts';
import type { Sensitivity, Swing } from '../model/comparing/sensitivity.ts';
import { costsMore, type Letters } from './pair-cost.ts';
import { valueText } from './assumption-value.ts';
import { assumptionNames, leftOutSentence, TRIED } from './switching.ts';
import { capitalised, countWord, list } from './text.ts';

/** What the difference is now and which assumptions turn the order, in one to three sentences. */
export function sensitivitySentence(dossier: Dossier, letters: Letters, sensitivity: Sensitivity): string {
	const { current, swings, unknown, leftOut } = sensitivity;
	return [
		current === null
			? `Het verschil is ${unknown.length > 0 ? 'nog niet bekend (p.m.)' : 'niet te berekenen'}.`
			: `Met de aannames van nu ${costsMore(letters, current)}.`,
		swings.length === 0 ? '' : turnSentence(dossier, swings),
		leftOutSentence(dossier, leftOut)
	]
		.filter((sentence) => sentence !== '')
		.join(' ');
}

function turnSentence(dossier: Dossier, swings: readonly Swing[]): string {
	const turning = swings.filter(({ turns }) => turns).map(({ assumption }) => assumption);
	const names = list(assumptionNames(dossier, turning));
	switch (turning.length) {
		case 0:
			return `Geen van deze aannames draait op zichzelf de volgorde om${swings.every(({ isProven }) => isProven) ? '' : `, ${TRIED}`}.`;
		case 1:
			return `Eén aanname kan op zichzelf de volgorde omdraaien: ${names}.`;
		default:
			return `${capitalised(countWord(turning.length))} aannames kunnen elk op zichzelf de volgorde omdraaien: ${names}.`;
	}
}

/** What the difference comes to at both ends of an assumption's bounds, and whether the order turns on the way. */
export function swingSentence(assumption: Assumption, letters: Letters, swing: Swing): string {
	const { bounds, atLow, atHigh, least, most, turns, isProven } = swing;
	const [low, high] = bounds.map((bound) => valueText(assumption, bound));
	const beyond = [
		...(least < Math.min(atLow, atHigh) ? [least] : []),
		...(most > Math.max(atLow, atHigh) ? [most] : [])
	];
	return [
		`Bij ${low ?? ''} ${costsMore(letters, atLow)}, bij ${high ?? ''} ${costsMore(letters, atHigh)}.`,
		beyond.length === 0
			? ''
			: `Daartussen ${list(beyond.map((difference) => costsMore(letters, difference)))}.`,
		`De volgorde draait ${turns ? 'om' : isProven ? 'niet om' : `niet om, ${TRIED}`}.`
	]
		.filter((sentence) => sentence !== '')
		.join(' ');
}

/** What is not in the chart, and why: smaller swings, unknown ones and sums that fail. One sentence each. */
export function missingSwings(dossier: Dossier, sensitivity: Sensitivity, shown: number): readonly string[] {
	const { swings, unknown, failed } = sensitivity;
	const names = (ids: readonly string[]): string => list(assumptionNames(dossier, ids));
	const smaller = swings.slice(shown).map(({ assumption }) => assumption);
	const sentences: string[] = [];
	if (smaller.length > 0) sentences.push(`Minder invloed, en daarom niet getekend: ${names(smaller)}.`);
	if (unknown.length > 0) {
		const about = unknown.map(({ assumption }) => assumption);
		const missing = unknown.flatMap((one) => one.missing);
		sentences.push(
			`Hoeveel invloed deze aannames hebben, is nog niet te zeggen: ${names(about)}. Daarvoor moet meer bekend zijn over: ${names(missing)}.`
		);
	}
	if (failed.length > 0) {
		sentences.push(`Het verschil is niet voor alle waarden te berekenen bij: ${names(failed)}.`);
	}
	return sentences;
}
