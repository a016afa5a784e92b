import type { Assumption, Dossier } from '../dossier/dossier.ts';
import type { Letters } from '../format/pair-cost.ts';
import { sensitivitySentence, swingSentence } from '../format/sensitivity.ts';
import { valueText, withoutPer } from '../format/assumption-value.ts';
import type { Sensitivity, Swing } from '../model/comparing/sensitivity.ts';
import type { Domain, Look, Mark, Row, RowChart } from './chart.ts';
import { moneyDomain } from './money-domain.ts';
import { optionLook } from './option-look.ts';

/** So many bars at most. */
export const MOST_BARS = 7;

/**
 * The tornado of the difference between two options: for each assumption, largest swing first, a bar from the least to
 * the most that the difference comes to, with the values of the assumption at its ends. What lies on the side of
 * either option has the looks of the option that costs less there.
 */
export function tornadoChart(dossier: Dossier, letters: Letters, sensitivity: Sensitivity): RowChart {
	const { swings, current } = sensitivity;
	const shown = swings.slice(0, MOST_BARS);
	const { first, second } = letters;
	const [firstLook, secondLook] = [optionLook(dossier, first), optionLook(dossier, second)];
	return {
		title: `Hoeveel invloed elke aanname heeft op het verschil tussen keuze ${first} en keuze ${second}`,
		description: sensitivitySentence(dossier, letters, sensitivity),
		domain: domainOf(letters, shown, current),
		rows: shown.flatMap((swing): Row[] => {
			const assumption = dossier.assumptions.find(({ id }) => id === swing.assumption);
			return assumption === undefined
				? []
				: [
						{
							id: assumption.id,
							label: assumption.title,
							value: swing.turns ? 'draait om' : 'draait niet om',
							open: [],
							marks: [
								...bars(swing, firstLook, secondLook),
								...(current === null ? [] : [{ kind: 'rule', at: current, meaning: 'current' } as const]),
								...endTexts(assumption, swing)
							],
							says: `${assumption.title}. ${swingSentence(assumption, letters, swing)}`
						}
					];
		}),
		legend: [
			{ look: firstLook, text: `keuze ${first} goedkoper` },
			{ look: secondLook, text: `keuze ${second} goedkoper` }
		]
	};
}

/** The bar, cut where the order turns. */
function bars({ least, most }: Swing, first: Look, second: Look): Mark[] {
	const below: Mark = { kind: 'bar', from: least, to: Math.min(most, 0), look: first };
	const above: Mark = { kind: 'bar', from: Math.max(least, 0), to: most, look: second };
	return [...(least < 0 ? [below] : []), ...(most > 0 ? [above] : [])];
}

/** The values of the assumption at the ends of its bar; an end that lies between its bounds says so. */
function endTexts(assumption: Assumption, { bounds, atLow, atHigh, least, most }: Swing): Mark[] {
	const text = (at: number): string =>
		at === atLow ? short(assumption, bounds[0]) : at === atHigh ? short(assumption, bounds[1]) : 'ertussen';
	const left =
		atLow === atHigh && least === atLow ? `${text(least)} en ${short(assumption, bounds[1])}` : text(least);
	if (least === most) return [{ kind: 'text', at: most, text: left, anchor: 'start' }];
	return [
		{ kind: 'text', at: least, text: left, anchor: 'end' },
		{ kind: 'text', at: most, text: text(most), anchor: 'start' }
	];
}

function short(assumption: Assumption, value: number): string {
	return withoutPer(assumption, valueText(assumption, value));
}

const MOST_STEPS = 2;

function domainOf({ first, second }: Letters, swings: readonly Swing[], current: number | null): Domain {
	const differences = [
		...(current === null ? [] : [current]),
		...swings.flatMap(({ least, most }) => [least, most])
	];
	return {
		...moneyDomain(differences, MOST_STEPS, Math.abs),
		ends: [`keuze ${second} kost meer`, `keuze ${first} kost meer`]
	};
}
