import type { Advantage, CostItem, Dossier, Option, Risk } from '../../../dossier/dossier.ts';
import { itemsName, sideName, SIDES } from '../../../format/sides.ts';
import { sumText } from '../../../format/text.ts';
import { belongingBy, belongings, type Belonging } from '../../../model/comparing/belongings.ts';
import { hasIncome, lineOf } from '../../../model/items.ts';
import { sameAmount } from '../../../model/same.ts';
import type { Outcome, Sum } from '../../../model/outcome.ts';
import { subtotal, type Subtotal } from '../../../model/subtotals.ts';
import type { Moment } from '../../../state/moment.ts';
import { turnsOnPaper } from '../tables/paper.ts';
import { hasAdvantage, hasRisk, oneYear } from './scorecard-cells.ts';

/** Rows that belong together: to a question, to the combination of answers, or to every option alike. */
export interface ScorecardGroup {
	readonly title: string;
	readonly costs: readonly CostItem[];
	readonly effects: readonly CostItem[];
	readonly advantages: readonly Advantage[];
	readonly risks: readonly Risk[];
}

/** What goes out of an option, or what comes in. */
export interface SideSum {
	readonly now: Sum;
	/** In the source. */
	readonly then?: Sum;
}

/** What a scorecard shows, apart from the amounts themselves, in plain data. */
export interface ScorecardView {
	/** What an item is that is not income, and what all items are: `Kosten` twice, or `Lasten` and `Lasten en baten`. */
	readonly costs: string;
	readonly items: string;
	/** Where money also comes in, what goes out and what comes in of each option in order. */
	readonly sides: readonly {
		readonly name: string;
		readonly part: Subtotal;
		readonly sums: readonly SideSum[];
	}[];
	/** The rows by what decides them, without the costs that are the same in all options; only groups that have rows. */
	readonly groups: readonly ScorecardGroup[];
	/** Cost items that are the same in all options. */
	readonly shared: readonly CostItem[];
	/** Budget lines are shown per year when every line is the same in all years, else over all years. */
	readonly perYear: boolean;
	/** What the shared items cost together, in € or €/jaar, now and in the source; undefined where that is not known. */
	readonly together?: number;
	readonly togetherInSource?: number;
	/** Whether the table has to stand another way on paper. */
	readonly turns: boolean;
}

/** What a scorecard shows of what the options cost, beside what they cost in the source. */
export function scorecardView({ dossier, outcome, source }: Moment): ScorecardView {
	const spending = belongings(dossier, outcome, 'spending');
	const shared = dossier.items.filter(({ id }) => spending.get(id)?.kind === 'shared');
	const perYear =
		dossier.years.length > 1 &&
		outcome.options.every(({ lines }) =>
			lines.every(
				({ kind, amounts }) =>
					kind === 'effect' || amounts.every((amount) => sameAmount(amount, amounts[0] ?? amount))
			)
		);
	const [now, then] = [outcome, source].map((one) => sharedSum(one, shared, perYear));
	return {
		costs: sideName(dossier, {}),
		items: itemsName(dossier),
		sides: (hasIncome(dossier) ? SIDES : []).map(({ name, part }) => ({
			name,
			part,
			sums: outcome.options.map((option, place) => {
				const then = source.options[place];
				return {
					now: subtotal(dossier, option, part).total,
					...(then && { then: subtotal(dossier, then, part).total })
				};
			})
		})),
		groups: groupsOf(dossier, spending, belongings(dossier, outcome, 'effect')),
		shared,
		perYear,
		...(now !== undefined && { together: now }),
		...(then !== undefined && { togetherInSource: then }),
		turns: turnsOnPaper(
			dossier.options.map(({ letter }) => [
				letter,
				...[outcome, source].flatMap(({ options }) =>
					options
						.filter((option) => option.letter === letter)
						.flatMap(({ spending, effects, lines }) =>
							[spending, effects, ...lines.map(({ total }) => total)].map(sumText)
						)
				)
			])
		)
	};
}

/** Every row in the group of the question whose answer alone decides it. */
function groupsOf(
	dossier: Dossier,
	spending: ReadonlyMap<string, Belonging>,
	effects: ReadonlyMap<string, Belonging>
): readonly ScorecardGroup[] {
	const { axes } = dossier;
	const keyOf = (belonging: Belonging | undefined): string =>
		belonging?.kind === 'axis' ? `as ${belonging.axis}` : (belonging?.kind ?? '');
	const wordKey = (has: (option: Option) => boolean): string =>
		keyOf(belongingBy(dossier, (option) => String(has(option))));
	const heads: readonly (readonly [key: string, title: string])[] = [
		...axes.map(({ id, question }) => [`as ${id}`, question] as const),
		['combination', axes.length > 1 ? 'Hangt af van de combinatie' : 'Hangt af van de keuze zelf'],
		['shared', 'In elke keuze gelijk']
	];
	return heads
		.map(([key, title]): ScorecardGroup => ({
			title,
			costs: key === 'shared' ? [] : dossier.items.filter(({ id }) => keyOf(spending.get(id)) === key),
			effects: dossier.effects.filter(({ id }) => keyOf(effects.get(id)) === key),
			advantages: dossier.advantages.filter(
				({ id }) => key === wordKey((option) => hasAdvantage(option, id))
			),
			risks: dossier.risks.filter(({ id }) => key === wordKey((option) => hasRisk(option, id)))
		}))
		.filter(
			({ costs, effects: own, advantages, risks }) =>
				costs.length + own.length + advantages.length + risks.length > 0
		);
}

function sharedSum(outcome: Outcome, shared: readonly CostItem[], perYear: boolean): number | undefined {
	const letter = outcome.options[0]?.letter ?? '';
	const lines = shared.flatMap((item) => lineOf(outcome, letter, 'spending', item.id) ?? []);
	if (lines.some(({ total }) => total.open.length + total.failed.length > 0)) return undefined;
	return lines.reduce((sum, line) => {
		const year = oneYear(line);
		return sum + (perYear && year?.state === 'known' ? year.value : line.total.known);
	}, 0);
}
