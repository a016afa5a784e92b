import type { Dossier } from '../dossier/dossier.ts';
import {
	criterionTitle,
	meanWeights,
	prioritiesSentence,
	rankSentence,
	ranksSentence,
	shareText,
	type Weighed
} from '../format/weighing.ts';
import type { Domain, Row, RowChart } from './chart.ts';
import { NEUTRAL, optionLook } from './option-look.ts';

/** A chart as one, for a file, and in a panel for each option, for the page. */
export interface WeighingChart {
	readonly whole: RowChart;
	/** In the order of the options; a panel without rows has only its description. */
	readonly panels: readonly RowChart[];
}

const SHARES: Domain = {
	low: 0,
	high: 1,
	zero: 0,
	ticks: [0, 0.5, 1].map((at) => ({ at, text: shareText(at) }))
};

/** How often each option takes each place, in the look of the option whatever the place. */
export function ranksChart(dossier: Dossier, weighed: Weighed): WeighingChart {
	const panels = dossier.options.map(({ letter }, place): RowChart => {
		const { ranks = [] } = weighed.options[place] ?? {};
		const look = optionLook(dossier, letter);
		return {
			title: `Keuze ${letter}`,
			description: ranksSentence(ranks),
			domain: SHARES,
			rows: ranks.map((share, rank): Row => ({
				id: String(rank + 1),
				label: `plaats ${rank + 1}`,
				value: shareText(share),
				open: [],
				marks: share > 0 ? [{ kind: 'bar', from: 0, to: share, look }] : [],
				says: rankSentence(letter, rank, share)
			})),
			legend: []
		};
	});
	return together(dossier, 'Eigen weging: hoe vaak elke keuze op elke plaats staat', panels);
}

/** For each option the mean of the weights under which it takes the first place, beside that of all weights. */
export function prioritiesChart(dossier: Dossier, weighed: Weighed): WeighingChart {
	const means = meanWeights(weighed);
	const panels = dossier.options.map(({ letter }, option): RowChart => {
		const { central = null } = weighed.options[option] ?? {};
		const look = optionLook(dossier, letter);
		return {
			title: `Keuze ${letter}`,
			description: prioritiesSentence(dossier, weighed, option),
			domain: SHARES,
			rows: weighed.criteria.flatMap((id, place): Row[] => {
				if (central === null) return [];
				const [weight, mean] = [central[place] ?? 0, means[place] ?? 0];
				const title = criterionTitle(dossier, id);
				return [
					{
						id,
						label: title,
						value: shareText(weight),
						open: [],
						marks: [
							{ kind: 'bar', from: 0, to: weight, look },
							{ kind: 'dot', at: mean, look: NEUTRAL, hollow: true }
						],
						says: `${title}: weegt gemiddeld ${shareText(weight)} mee als keuze ${letter} op plaats 1 staat, en ${shareText(mean)} in alle verdelingen die passen bij wat u zei.`
					}
				];
			}),
			legend: []
		};
	});
	const chart = together(dossier, 'Eigen weging: bij welke verdelingen elke keuze op plaats 1 staat', panels);
	return {
		...chart,
		whole: {
			...chart.whole,
			legend: [{ look: NEUTRAL, dot: 'hollow', text: 'gemiddeld gewicht in alle verdelingen die passen' }]
		}
	};
}

function together(dossier: Dossier, title: string, panels: readonly RowChart[]): WeighingChart {
	const letterOf = (place: number): string => dossier.options[place]?.letter ?? '';
	return {
		whole: {
			title,
			description: panels
				.map(({ description }, place) =>
					description.startsWith('Keuze ') ? description : `Keuze ${letterOf(place)}: ${description}`
				)
				.join(' '),
			domain: SHARES,
			rows: panels.flatMap(({ rows }, place) =>
				rows.map((row) => ({ ...row, id: `${letterOf(place)}-${row.id}`, letter: letterOf(place) }))
			),
			legend: []
		},
		panels
	};
}
