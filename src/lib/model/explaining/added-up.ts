import type { Assumption, CostItem, Dossier } from '../../dossier/dossier.ts';
import { formulasOf } from '../../dossier/intermediates.ts';
import { intermediatesIn } from '../../formula/dependencies.ts';
import type { AssumptionValues } from '../assumptions.ts';
import { amountAsSum, type LineOutcome, type OptionOutcome, type Outcome, type Sum } from '../outcome.ts';
import type { AddedUp } from './explanation.ts';
import { subtotal, subtotalLines, type LineSums } from '../subtotals.ts';
import type { FigureRef, TotalPart } from './figure.ts';
import { citationsOf, usedAssumptions } from './used.ts';

/** A line over all years, as its years added up. */
export function lineOverYears(
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

/** A total of an option, as its lines or parts added up. */
export function total(
	dossier: Dossier,
	outcome: Outcome,
	figure: FigureRef & { readonly kind: 'total' },
	option: OptionOutcome,
	place: number | undefined
): AddedUp | undefined {
	const lines = linesOf(dossier, option, figure.part);
	const totals = sumsOf(dossier, option, figure.part);
	const sum = place === undefined ? totals.total : totals.years[place];
	if (!sum) return undefined;
	const inYear = ({ amounts, item }: LineOutcome, at: number): Sum =>
		amountAsSum(amounts[at] ?? { state: 'failed' }, item);
	return {
		kind: 'added-up',
		figure,
		sum,
		parts:
			figure.part === 'balance'
				? (['spending', 'effects'] as const).map((part) => ({
						figure: { ...figure, part },
						sum: (place === undefined ? option : option.years[place])?.[part] ?? sum
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
						const inThatYear = totals.years[at];
						return inThatYear ? [{ figure: { ...figure, year }, sum: inThatYear }] : [];
					})
				: [],
		assumptions: [],
		missing: missingIn(dossier, lines, place),
		citations: []
	};
}

/** The lines that a total adds up. */
function linesOf(dossier: Dossier, option: OptionOutcome, part: TotalPart): readonly LineOutcome[] {
	switch (part) {
		case 'spending':
			return option.lines.filter(({ kind }) => kind === 'spending');
		case 'effects':
			return option.lines.filter(({ kind }) => kind === 'effect');
		case 'balance':
			return option.lines;
		case 'costs':
		case 'income':
		case 'structural':
		case 'incidental':
			return subtotalLines(dossier, option, part);
	}
}

/** What it comes to, in every year and over all years. */
function sumsOf(dossier: Dossier, option: OptionOutcome, part: TotalPart): LineSums {
	switch (part) {
		case 'spending':
		case 'effects':
		case 'balance':
			return { years: option.years.map((year) => year[part]), total: option[part] };
		case 'costs':
		case 'income':
		case 'structural':
		case 'incidental':
			return subtotal(dossier, option, part);
	}
}

/** The assumptions that must be known before these lines are, in one year or in all. */
function missingIn(dossier: Dossier, lines: readonly LineOutcome[], place?: number): Assumption[] {
	const amounts = lines.flatMap((line) => (place === undefined ? line.amounts : (line.amounts[place] ?? [])));
	const names = new Set(amounts.flatMap((amount) => (amount.state === 'open' ? amount.missing : [])));
	return dossier.assumptions.filter(({ id }) => names.has(id));
}
