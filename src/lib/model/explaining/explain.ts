import type {
	Assumption,
	Citation,
	CostItem,
	CostLine,
	Dossier,
	Intermediate
} from '../../dossier/dossier.ts';
import { assumptionsIn, intermediatesIn, namesIn } from '../../formula/dependencies.ts';
import type { Environment } from '../../formula/interpret.ts';
import { culpritIn, failureOf, type Failure } from '../../formula/failure.ts';
import { valueWithUnknowns } from '../../formula/needs.ts';
import type { Formula } from '../../formula/tree.ts';
import { parseUnit, toBase } from '../../formula/unit.ts';
import type { AssumptionValues } from '../assumptions.ts';
import { axisEffects } from '../comparing/axes.ts';
import {
	amountAsSum,
	type Amount,
	type LineKind,
	type LineOutcome,
	type OptionOutcome,
	type Outcome,
	type Sum
} from '../calculate.ts';
import { difference, type Contrast, type Difference } from '../comparing/contrast.ts';
import type { FigureRef } from './figure.ts';
import { itemOf } from '../items.ts';

/** An assumption on which a figure rests. Its value is in its own unit; null is unknown. */
export interface UsedAssumption {
	readonly assumption: Assumption;
	readonly value: number | null;
	/** Whether the value differs from the dossier's. */
	readonly changed: boolean;
}

/** An intermediate on which a figure rests, worked out in one year. */
export interface UsedIntermediate {
	readonly intermediate: Intermediate;
	/** In the base unit of the intermediate. */
	readonly amount: Amount;
}

/** A formula worked out in one year. */
export interface WorkedLine {
	readonly kind: 'worked';
	readonly figure: FigureRef & { readonly kind: 'line' };
	readonly item: CostItem;
	readonly line: CostLine;
	readonly year: number;
	readonly firstYear: number;
	readonly amount: Amount;
	/** Only where the amount is failed. */
	readonly failure?: Failure;
	readonly formula: Formula;
	/** The value of every name, in base units; null is unknown. */
	readonly names: ReadonlyMap<string, number | null>;
	/** In the order in which one meets them when reading. */
	readonly assumptions: readonly UsedAssumption[];
	/** Those of the formula itself first, then those on which they rest, and so on. */
	readonly intermediates: readonly UsedIntermediate[];
	readonly citations: readonly Citation[];
}

/** A figure that is added to others, with the way to its own explanation. */
export interface Part {
	readonly figure: FigureRef;
	readonly sum: Sum;
}

/** A line over all years, or a total: parts that add up. */
export interface AddedUp {
	readonly kind: 'added-up';
	readonly figure: FigureRef & { readonly kind: 'line' | 'total' };
	readonly sum: Sum;
	readonly parts: readonly Part[];
	/** The same sum taken apart by year, where the parts are something else and there is more than one year. */
	readonly years: readonly Part[];
	/** Of a line, what its formulas rest on; of a total, nothing: its parts say so. */
	readonly assumptions: readonly UsedAssumption[];
	/** The assumptions that must be known before the sum is. */
	readonly missing: readonly Assumption[];
	/** Only of a line. */
	readonly line?: CostLine;
	readonly citations: readonly Citation[];
}

/** What one cost item does to a difference, with the amounts in the options that are compared. */
export interface ComparedItem {
	readonly item: CostItem;
	readonly difference: Difference;
	/** Cannot be calculated in one of the options. */
	readonly failed: boolean;
	readonly amounts: readonly (Part & { readonly option: string })[];
}

/** A difference between two options, or between the poles of an axis. */
export interface Compared {
	readonly kind: 'compared';
	readonly figure: FigureRef & { readonly kind: 'difference' | 'axis' };
	readonly difference: Difference;
	/** The options that count for and against. On an axis each counts for its share of its side. */
	readonly plus: readonly string[];
	readonly minus: readonly string[];
	/** What makes the difference. */
	readonly differing: readonly ComparedItem[];
	/** What does nothing to it. */
	readonly cancelling: readonly ComparedItem[];
	/** The difference in each year, when it is over more than one. */
	readonly years: readonly { readonly figure: FigureRef; readonly difference: Difference }[];
	readonly citations: readonly Citation[];
}

/** How a figure came about: plain data, in which nothing is rounded. */
export type Explanation = WorkedLine | AddedUp | Compared;

/**
 * Explains one figure of an outcome. The outcome must be that of the dossier under these values.
 * @returns undefined when the dossier does not have the figure.
 */
export function explain(
	dossier: Dossier,
	values: AssumptionValues,
	outcome: Outcome,
	figure: FigureRef
): Explanation | undefined {
	const place = figure.year === undefined ? undefined : outcome.years.indexOf(figure.year);
	if (place === -1) return undefined;
	switch (figure.kind) {
		case 'line': {
			const found = lineOf(outcome, figure.option, figure.line, figure.item);
			const item = itemOf(dossier, figure.line, figure.item);
			if (!found || !item) return undefined;
			return place === undefined
				? lineOverYears(dossier, values, outcome, figure, found, item)
				: workedLine(dossier, values, outcome, figure, found, item, place);
		}
		case 'total': {
			const option = outcome.options.find(({ letter }) => letter === figure.option);
			return option && total(dossier, outcome, figure, option, place);
		}
		case 'difference': {
			const { plus, minus } = figure;
			const letters = outcome.options.map(({ letter }) => letter);
			if (plus === minus || !letters.includes(plus) || !letters.includes(minus)) return undefined;
			return compared(dossier, outcome, figure, place, difference(outcome, plus, minus), [plus], [minus]);
		}
		case 'axis': {
			const effects = axisEffects(dossier, outcome);
			const found = effects.ok ? effects.axes.find(({ axis }) => axis.id === figure.axis) : undefined;
			if (!found) return undefined;
			const at = (pole: number): string[] =>
				dossier.options
					.filter(({ position }) => position[found.axis.id] === found.axis.poles[pole]?.id)
					.map(({ letter }) => letter);
			return compared(dossier, outcome, figure, place, found.effect, at(0), at(1));
		}
	}
}

function lineOf(outcome: Outcome, option: string, kind: LineKind, item: string): LineOutcome | undefined {
	return outcome.options
		.find(({ letter }) => letter === option)
		?.lines.find((line) => line.kind === kind && line.item === item);
}

const formulasOf = (dossier: Dossier): ReadonlyMap<string, Formula> =>
	new Map(dossier.intermediates.map(({ id, formula }) => [id, formula]));

function usedAssumptions(
	dossier: Dossier,
	values: AssumptionValues,
	formulas: readonly Formula[]
): UsedAssumption[] {
	const intermediates = formulasOf(dossier);
	const names = new Set(formulas.flatMap((formula) => assumptionsIn(formula, intermediates)));
	return [...names].flatMap((name) => {
		const assumption = dossier.assumptions.find(({ id }) => id === name);
		const value = values[name] ?? null;
		return assumption ? [{ assumption, value, changed: value !== assumption.value }] : [];
	});
}

/** The places in the sources, each once: of the line, else of its item, and of all that its formula uses. */
function citationsOf(
	line: CostLine,
	item: CostItem,
	used: readonly { readonly citations: readonly Citation[] }[]
): Citation[] {
	const own = line.citations.length > 0 ? line.citations : item.citations;
	const all = [...own, ...used.flatMap(({ citations }) => citations)];
	return [...new Map(all.map((citation) => [`${citation.source} ${citation.place}`, citation])).values()];
}

function workedLine(
	dossier: Dossier,
	values: AssumptionValues,
	outcome: Outcome,
	figure: FigureRef & { readonly kind: 'line' },
	{ line, amounts }: LineOutcome,
	item: CostItem,
	place: number
): WorkedLine | undefined {
	const [formula, amount, year] = [line.amounts[place], amounts[place], outcome.years[place]];
	const [firstYear] = outcome.years;
	if (!formula || !amount || year === undefined || firstYear === undefined) return undefined;

	const formulas = formulasOf(dossier);
	const assumptions = usedAssumptions(dossier, values, [formula]);
	const names = new Map<string, number | null>();
	for (const { assumption, value } of assumptions) {
		const unit = parseUnit(assumption.unit);
		names.set(assumption.id, value === null || unit === null ? null : toBase(value, unit));
	}
	const environment: Environment = { year, firstYear, value: (name) => names.get(name) ?? NaN };
	for (const name of intermediatesIn([formula], formulas).order) {
		const own = formulas.get(name);
		names.set(name, own === undefined ? null : valueWithUnknowns(own, { year, firstYear }, names));
	}
	const intermediates = intermediatesByLevel(dossier, formula).map((intermediate): UsedIntermediate => ({
		intermediate,
		amount: amountOf(names.get(intermediate.id) ?? null, () =>
			assumptionsIn(intermediate.formula, formulas).filter((name) => names.get(name) === null)
		)
	}));
	return {
		kind: 'worked',
		figure,
		item,
		line,
		year,
		firstYear,
		amount,
		...(amount.state === 'failed' ? { failure: failureIn(formula, formulas, environment) } : {}),
		formula,
		names,
		assumptions,
		intermediates,
		citations: citationsOf(line, item, [
			...assumptions.map(({ assumption }) => assumption),
			...intermediates.map(({ intermediate }) => intermediate)
		])
	};
}

function amountOf(value: number | null, missing: () => readonly string[]): Amount {
	if (value === null) return { state: 'open', missing: missing() };
	return Number.isFinite(value) ? { state: 'known', value } : { state: 'failed' };
}

/** The intermediates on which a formula rests: those that it names, then those that these name, and so on. */
function intermediatesByLevel(dossier: Dossier, formula: Formula): Intermediate[] {
	const found = new Map<string, Intermediate>();
	let level = [formula];
	while (level.length > 0) {
		const names = new Set(level.flatMap(namesIn));
		level = dossier.intermediates.flatMap((intermediate) => {
			if (!names.has(intermediate.id) || found.has(intermediate.id)) return [];
			found.set(intermediate.id, intermediate);
			return [intermediate.formula];
		});
	}
	return [...found.values()];
}

/** Why a formula has no outcome: follows what fails down, through intermediates, to the part that is to blame. */
function failureIn(
	formula: Formula,
	intermediates: ReadonlyMap<string, Formula>,
	environment: Environment
): Failure {
	const culprit = culpritIn(formula, environment);
	const named = culprit.kind === 'name' ? intermediates.get(culprit.name) : undefined;
	return named === undefined ? failureOf(culprit, environment) : failureIn(named, intermediates, environment);
}

function missingIn(dossier: Dossier, lines: readonly LineOutcome[], place?: number): Assumption[] {
	const amounts = lines.flatMap((line) => (place === undefined ? line.amounts : (line.amounts[place] ?? [])));
	const names = new Set(amounts.flatMap((amount) => (amount.state === 'open' ? amount.missing : [])));
	return dossier.assumptions.filter(({ id }) => names.has(id));
}

function lineOverYears(
	dossier: Dossier,
	values: AssumptionValues,
	outcome: Outcome,
	figure: FigureRef & { readonly kind: 'line' },
	found: LineOutcome,
	item: CostItem
): AddedUp {
	const { line } = found;
	const assumptions = usedAssumptions(dossier, values, line.amounts);
	const used = new Set(intermediatesIn(line.amounts, formulasOf(dossier)).order);
	return {
		kind: 'added-up',
		figure,
		sum: found.total,
		parts: outcome.years.flatMap((year, place) => {
			const amount = found.amounts[place];
			return amount ? [{ figure: { ...figure, year }, sum: amountAsSum(amount, item.id) }] : [];
		}),
		years: [],
		assumptions,
		missing: missingIn(dossier, [found]),
		line,
		citations: citationsOf(line, item, [
			...assumptions.map(({ assumption }) => assumption),
			...dossier.intermediates.filter(({ id }) => used.has(id))
		])
	};
}

function total(
	dossier: Dossier,
	outcome: Outcome,
	figure: FigureRef & { readonly kind: 'total' },
	option: OptionOutcome,
	place: number | undefined
): AddedUp | undefined {
	const totals = place === undefined ? option : option.years[place];
	if (!totals) return undefined;
	const kinds: readonly LineKind[] =
		figure.part === 'spending'
			? ['spending']
			: figure.part === 'effects'
				? ['effect']
				: ['spending', 'effect'];
	const lines = option.lines.filter(({ kind }) => kinds.includes(kind));
	const inYear = ({ amounts, item }: LineOutcome, at: number): Sum =>
		amountAsSum(amounts[at] ?? { state: 'failed' }, item);
	return {
		kind: 'added-up',
		figure,
		sum: totals[figure.part],
		parts:
			figure.part === 'balance'
				? (['spending', 'effects'] as const).map((part) => ({
						figure: { ...figure, part },
						sum: totals[part]
					}))
				: lines.map((line) => ({
						figure: {
							kind: 'line',
							option: option.letter,
							line: line.kind,
							item: line.item,
							...(figure.year === undefined ? {} : { year: figure.year })
						},
						sum: place === undefined ? line.total : inYear(line, place)
					})),
		years:
			place === undefined && outcome.years.length > 1
				? outcome.years.flatMap((year, at) => {
						const sum = option.years[at]?.[figure.part];
						return sum ? [{ figure: { ...figure, year }, sum }] : [];
					})
				: [],
		assumptions: [],
		missing: missingIn(dossier, lines, place),
		citations: []
	};
}

function compared(
	dossier: Dossier,
	outcome: Outcome,
	figure: FigureRef & { readonly kind: 'difference' | 'axis' },
	place: number | undefined,
	contrast: Contrast,
	plus: readonly string[],
	minus: readonly string[]
): Compared | undefined {
	const whole = place === undefined ? contrast.total : contrast.years[place];
	if (!whole) return undefined;
	const year = figure.year === undefined ? {} : { year: figure.year };
	const letters = dossier.options.map(({ letter }) => letter);
	const items = contrast.lines.flatMap((line): ComparedItem[] => {
		const item = itemOf(dossier, line.kind, line.item);
		const own = place === undefined ? line.total : line.years[place];
		if (!item || !own) return [];
		const amounts = letters
			.filter((letter) => plus.includes(letter) || minus.includes(letter))
			.flatMap((option) => {
				const found = lineOf(outcome, option, line.kind, line.item);
				if (!found) return [];
				const amount =
					place === undefined ? undefined : (found.amounts[place] ?? { state: 'failed' as const });
				return [
					{
						option,
						figure: { kind: 'line' as const, option, line: line.kind, item: item.id, ...year },
						sum: amount ? amountAsSum(amount, item.id) : found.total
					}
				];
			});
		return [{ item, difference: own, failed: amounts.some(({ sum }) => sum.failed.length > 0), amounts }];
	});
	const cancels = ({ difference: { known, open }, failed }: ComparedItem): boolean =>
		known === 0 && open === 'none' && !failed;
	return {
		kind: 'compared',
		figure,
		difference: whole,
		plus,
		minus,
		differing: items.filter((item) => !cancels(item)),
		cancelling: items.filter(cancels),
		years:
			place === undefined && outcome.years.length > 1
				? outcome.years.flatMap((one, at) => {
						const own = contrast.years[at];
						return own ? [{ figure: { ...figure, year: one }, difference: own }] : [];
					})
				: [],
		citations: []
	};
}
