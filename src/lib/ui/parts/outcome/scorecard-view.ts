import type { CostItem, Dossier, Option, Result, Target } from '../../../dossier/dossier.ts';
import { citationText } from '../../../format/citation.ts';
import { referenceTitle, stepText } from '../../../format/field.ts';
import { money } from '../../../format/number.ts';
import { resultText, resultTitle } from '../../../format/results.ts';
import { presentValueTitle } from '../../../format/present-value.ts';
import { SPREAD, spreadText } from '../../../format/spread.ts';
import { itemsName, sideName, SIDES } from '../../../format/sides.ts';
import { STILL_TO_FIND } from '../../../format/target.ts';
import { sumText } from '../../../format/text.ts';
import { baseline, type AssumptionValues } from '../../../model/assumptions.ts';
import { belongingBy, belongings, type Belonging } from '../../../model/comparing/belongings.ts';
import { compareCosts } from '../../../model/comparing/pair.ts';
import { hasIncome, lineOf } from '../../../model/items.ts';
import { resultRows, sameResult, type ResultValue } from '../../../model/results.ts';
import { sameAmount } from '../../../model/same.ts';
import type { Outcome, Sum } from '../../../model/outcome.ts';
import { presentValue } from '../../../model/present-value.ts';
import { sourceOf } from '../../../model/split.ts';
import { spreadsInSource, spreadsOf } from '../../../model/spread.ts';
import { subtotal, type Subtotal } from '../../../model/subtotals.ts';
import type { Moment } from '../../../state/moment.ts';
import { targetOf, targetTotal } from '../../../model/target.ts';
import { turnsOnPaper } from '../tables/paper.ts';
import { oneYear } from './scorecard-cells.ts';

/** Rows that belong together: to a question, to the combination of answers, or to every option alike. */
export interface ScorecardGroup {
	readonly title: string;
	readonly costs: readonly CostItem[];
	readonly effects: readonly CostItem[];
	readonly results: readonly ScorecardWords[];
	/** The advantages and risks, each with the letters of the options with which the source names it. */
	readonly named: readonly {
		readonly kind: 'Voordeel' | 'Risico';
		readonly title: string;
		readonly letters: readonly string[];
	}[];
}

/** What a row says of an option; p.m. has a look of its own. */
interface WordsCell {
	readonly text: string;
	readonly was?: string;
	readonly isOpen?: true;
}

/** A row in words, by the letters of the options; beside what changed is what the source says. */
export interface ScorecardWords {
	/** What stands before its title. */
	readonly kind: string;
	readonly id: string;
	readonly title: string;
	readonly cells: Readonly<Record<string, WordsCell>>;
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
	/** What is said of the totals: between what they lie, and how they differ from changing nothing. */
	readonly beneath: readonly ScorecardWords[];
	/** What is said of these, and where it comes from. */
	readonly told: readonly string[];
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
export function scorecardView({ dossier, values, outcome, source }: Moment): ScorecardView {
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
	const groups = groupsOf(dossier, values, spending, belongings(dossier, outcome, 'effect'));
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
		beneath: [
			...spreadIn({ dossier, values, outcome, source }),
			...presentValues({ dossier, values, outcome, source }),
			...stillToFind({ dossier, values, outcome, source }),
			...fromReference({ dossier, values, outcome, source })
		],
		told: [
			...(dossier.discount ? [toldOf(dossier, 'Contante waarde', dossier.discount)] : []),
			...(dossier.target && dossier.target.item === undefined
				? [toldOf(dossier, dossier.target.title, dossier.target)]
				: [])
		].filter((told) => told !== ''),
		groups,
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

/** Nothing where no total lies between two others, nor did in the source. */
function spreadIn({ dossier, values, outcome, source }: Moment): readonly ScorecardWords[] {
	const [now, then] = [spreadsOf(dossier, values, outcome), spreadsInSource(dossier, source)].map((spreads) =>
		dossier.options.map((_, place) => {
			const spread = spreads[place];
			return spread ? spreadText(spread) : '–';
		})
	);
	if ([now, then].flat().every((text) => text === '–')) return [];
	return [{ kind: '', id: 'bandbreedte', title: SPREAD, cells: cellsOf(dossier, now, then) }];
}

/** `Contante waarde: met de rente van de gemeente. Bron: Nota, blz. 8.`; empty where nothing is said. */
function toldOf(
	dossier: Dossier,
	name: string,
	{ note, citations }: Pick<Target, 'note' | 'citations'>
): string {
	const source = citations.map((one) => citationText(dossier, one)).join('; ');
	const said = [note, source === '' ? undefined : `Bron: ${source}.`].filter((text) => text !== undefined);
	return said.length === 0 ? '' : `${name}: ${said.join(' ')}`;
}

/** What the totals are worth in one year; nothing where the dossier gives no rate. */
function presentValues({ dossier, values, outcome, source }: Moment): readonly ScorecardWords[] {
	if (dossier.discount === undefined) return [];
	const own = sourceOf(dossier);
	const texts = (in_: Dossier, under: AssumptionValues, { options }: Outcome): readonly string[] =>
		options.map((option) => sumText(presentValue(in_, under, option) ?? option.spending));
	const [now, then] = [texts(dossier, values, outcome), texts(own, baseline(own), source)];
	const title = presentValueTitle(dossier, values);
	return [{ kind: '', id: 'contante-waarde', title, cells: cellsOf(dossier, now, then) }];
}

/** What is still to be found of what has to be saved; nothing where that is not so, or where it is the total itself. */
function stillToFind({ dossier, outcome, source }: Moment): readonly ScorecardWords[] {
	const { target } = dossier;
	if (target === undefined || target.item !== undefined) return [];
	const [now, then] = [outcome, source].map(({ options }) =>
		options.map((option) => sumText(targetOf(dossier, option)?.left.total ?? option.spending))
	);
	const title = `${STILL_TO_FIND} van ${money(targetTotal(target))}`;
	return [{ kind: '', id: 'taakstelling', title, cells: cellsOf(dossier, now, then) }];
}

/** What each option costs more or less than changing nothing; nothing where no option is that. */
function fromReference({ dossier, values, outcome, source }: Moment): readonly ScorecardWords[] {
	const { reference } = dossier;
	if (reference === undefined) return [];
	const differences = (in_: Dossier, under: AssumptionValues, of: Outcome): readonly string[] =>
		in_.options.map(({ letter }) => {
			const costs = letter === reference ? undefined : compareCosts(in_, under, of, reference, letter);
			return costs ? stepText('', costs) : '–';
		});
	const own = sourceOf(dossier);
	const [now, then] = [differences(dossier, values, outcome), differences(own, baseline(own), source)];
	return [{ kind: '', id: 'verschil', title: referenceTitle(reference), cells: cellsOf(dossier, now, then) }];
}

const cellsOf = (
	{ options }: Dossier,
	now: readonly string[] | undefined,
	then: readonly string[] | undefined
): ScorecardWords['cells'] =>
	Object.fromEntries(
		options.map(({ letter }, place) => {
			const [text = '–', was = '–'] = [now?.[place], then?.[place]];
			return [letter, text === was ? { text } : { text, was }];
		})
	);

/** The results with what decides them: the answer to a question, or more than that. */
function resultsIn(
	dossier: Dossier,
	values: AssumptionValues
): readonly { readonly row: ScorecardWords; readonly belonging: Belonging }[] {
	const own = sourceOf(dossier);
	const before = resultRows(own, baseline(own));
	return resultRows(dossier, values).map((row, at) => {
		const places = new Map(dossier.options.map(({ letter }, place) => [letter, place]));
		const valueOf = ({ letter }: Option): ResultValue | undefined => row.values[places.get(letter) ?? -1];
		return {
			row: {
				kind: 'Uitkomst',
				id: `uitkomst-${row.result.id}`,
				title: resultTitle(row, row.result.short),
				cells: Object.fromEntries(
					dossier.options.map(({ letter }, place) => {
						const value = row.values[place] ?? UNNAMED;
						const then = before[at]?.values[place] ?? value;
						const cell: WordsCell = {
							text: shortText(row.result, value),
							...(value.state === 'open' && { isOpen: true }),
							...(!sameResult(value, then) && { was: shortText(row.result, then) })
						};
						return [letter, cell];
					})
				)
			},
			belonging: belongingBy(dossier, (option) => JSON.stringify(valueOf(option)))
		};
	});
}

const UNNAMED: ResultValue = { state: 'unnamed' };

/** As the table says of amounts that an option does not have. */
const shortText = (result: Result, value: ResultValue): string =>
	value.state === 'unnamed' ? '–' : resultText(result, value);

/** Every row in the group of the question whose answer alone decides it. */
function groupsOf(
	dossier: Dossier,
	values: AssumptionValues,
	spending: ReadonlyMap<string, Belonging>,
	effects: ReadonlyMap<string, Belonging>
): readonly ScorecardGroup[] {
	const { axes } = dossier;
	const results = resultsIn(dossier, values);
	const keyOf = (belonging: Belonging | undefined): string =>
		belonging?.kind === 'axis' ? `as ${belonging.axis}` : (belonging?.kind ?? '');
	const named = [
		...dossier.advantages.map(({ id, title }) => ({
			kind: 'Voordeel' as const,
			title,
			has: ({ advantages }: Option) => advantages.some(({ advantage }) => advantage === id)
		})),
		...dossier.risks.map(({ id, title }) => ({
			kind: 'Risico' as const,
			title,
			has: ({ risks }: Option) => risks.some(({ risk }) => risk === id)
		}))
	];
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
			results: results.filter(({ belonging }) => keyOf(belonging) === key).map(({ row }) => row),
			named: named
				.filter(({ has }) => key === keyOf(belongingBy(dossier, (option) => String(has(option)))))
				.map(({ kind, title, has }) => ({
					kind,
					title,
					letters: dossier.options.filter(has).map(({ letter }) => letter)
				}))
		}))
		.filter(
			({ costs, effects: own, results: other, named: words }) =>
				costs.length + own.length + other.length + words.length > 0
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
