import type { Dossier } from '../dossier/dossier.ts';
import { costsName, together } from '../format/costs.ts';
import { money } from '../format/number.ts';
import { totalsSentence } from '../format/sentences.ts';
import { counted, knownText, sumText } from '../format/text.ts';
import { knowsNothing, type Outcome, type Sum } from '../model/calculate.ts';
import { sameValue } from '../model/round-off.ts';
import { sameSum } from '../model/same.ts';
import type { Row, RowChart } from './chart.ts';
import { encoding } from './encoding.ts';
import { moneyDomain } from './money-domain.ts';

/**
 * What each option costs over all years, as bars from zero in the options' fixed order. Where an option costs
 * something else than in the source, a mark shows the source's figure.
 */
export function totalsChart(dossier: Dossier, outcome: Outcome, source: Outcome): RowChart {
	const description = totalsSentence(dossier, outcome);
	const sourceDescription = totalsSentence(dossier, source);
	const rows = outcome.options.flatMap(({ letter, spending }, place): Row[] => {
		const option = dossier.options.find((one) => one.letter === letter);
		if (option === undefined) return [];
		const original = source.options[place]?.spending ?? spending;
		const isChanged = !sameSum(original, spending);
		return [
			{
				id: letter,
				letter,
				label: dossier.axes
					.map((axis) => axis.poles.find(({ id }) => id === option.position[axis.id])?.short ?? '')
					.join(', '),
				value: knownText(spending),
				open: spending.open.length,
				openDirection: 'adds',
				marks: [
					...(!knowsNothing(spending)
						? [{ kind: 'bar', from: 0, to: spending.known, look: encoding(dossier, option) } as const]
						: []),
					...(isChanged && !knowsNothing(original) && !sameValue(original.known, spending.known)
						? [{ kind: 'rule', at: original.known, meaning: 'source' } as const]
						: [])
				],
				says: `Keuze ${letter}: ${sumSentence(spending)}${isChanged ? ` Bron: ${sumText(original)}` : ''}`
			}
		];
	});
	return {
		title: `${costsName(dossier)} ${together(dossier.years)}`,
		description,
		sourceDescription: sourceDescription === description ? undefined : sourceDescription,
		domain: moneyDomain([...outcome.options, ...source.options].map(({ spending }) => spending.known)),
		rows,
		legend: []
	};
}

/** `€ 2.000.000 en 1 post die nog niet bekend is.` */
function sumSentence(sum: Sum): string {
	const parts = [
		...(knowsNothing(sum) ? [] : [money(sum.known)]),
		...posts(sum.open.length, 'nog niet bekend'),
		...posts(sum.failed.length, 'niet te berekenen')
	];
	return `${parts.join(' en ')}.`;
}

const posts = (count: number, what: string): string[] =>
	count === 0 ? [] : [`${counted(count, 'post die', 'posten die')} ${what} ${count === 1 ? 'is' : 'zijn'}`];
