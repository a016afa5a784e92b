import type { CostItem, Dossier } from '../../../dossier/dossier.ts';
import type { ShownSum } from '../../../format/rounding.ts';
import { sumText } from '../../../format/text.ts';
import { belongings } from '../../../model/comparing/belongings.ts';
import type { Amount, LineKind, LineOutcome, OptionOutcome, Outcome } from '../../../model/calculate.ts';
import { sameAmount } from '../../../model/same.ts';
import { turnsOnPaper } from '../tables/paper.ts';

/** What a scorecard shows of the costs, apart from the amounts themselves. */
export interface ScorecardView {
	/** Cost items that are the same in all options, and the others. */
	readonly shared: readonly CostItem[];
	readonly differing: readonly CostItem[];
	/** Budget lines are shown per year when every line is the same in all years, else over all years. */
	readonly perYear: boolean;
	/** What the shared items cost together, in € or €/jaar, now and in the source; undefined where that is not known. */
	readonly together: number | undefined;
	readonly togetherInSource: number | undefined;
	/** Whether the table has to stand another way on paper. */
	readonly turns: boolean;
}

/** What a scorecard shows of what the options cost, beside what they cost in the source. */
export function scorecardView(dossier: Dossier, outcome: Outcome, source: Outcome): ScorecardView {
	const belonging = belongings(dossier, outcome, 'spending');
	const isShared = ({ id }: CostItem): boolean => belonging.get(id)?.kind === 'shared';
	const shared = dossier.items.filter(isShared);
	const perYear =
		dossier.years.length > 1 &&
		outcome.options.every(({ lines }) =>
			lines.every(
				({ kind, amounts }) =>
					kind === 'effect' || amounts.every((amount) => sameAmount(amount, amounts[0] ?? amount))
			)
		);
	return {
		shared,
		differing: dossier.items.filter((item) => !isShared(item)),
		perYear,
		together: sharedSum(outcome, shared, perYear),
		togetherInSource: sharedSum(source, shared, perYear),
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

/** The line of an item in an option; undefined where the option does without. */
export const lineIn = (
	{ options }: Outcome,
	letter: string,
	kind: LineKind,
	item: string
): LineOutcome | undefined =>
	options
		.find((option) => option.letter === letter)
		?.lines.find((line) => line.kind === kind && line.item === item);

/** The amount that stands for all years; of a line that is open in some year, that it is open. */
export const oneYear = (line: LineOutcome | undefined): Amount | undefined =>
	line?.amounts.find(({ state }) => state !== 'known') ?? line?.amounts[0];

/** The lines of an option over all years, with its totals. */
export const shownSums = ({ lines, spending, effects }: OptionOutcome): ShownSum[] =>
	(['spending', 'effect'] as const).map((one) => ({
		parts: lines.filter(({ kind }) => kind === one).map(({ total }) => total.known),
		total: (one === 'spending' ? spending : effects).known
	}));

function sharedSum(outcome: Outcome, shared: readonly CostItem[], perYear: boolean): number | undefined {
	const letter = outcome.options[0]?.letter ?? '';
	const lines = shared.flatMap((item) => lineIn(outcome, letter, 'spending', item.id) ?? []);
	if (lines.some(({ total }) => total.open.length + total.failed.length > 0)) return undefined;
	return lines.reduce((sum, line) => {
		const year = oneYear(line);
		return sum + (perYear && year?.state === 'known' ? year.value : line.total.known);
	}, 0);
}
