import type { Assumption, CostItem, Dossier } from '../../dossier/dossier.ts';
import { formulasOf } from '../../dossier/intermediates.ts';
import { intermediatesIn } from '../../formula/dependencies.ts';
import type { AssumptionValues } from '../assumptions.ts';
import {
	amountAsSum,
	type LineKind,
	type LineOutcome,
	type OptionOutcome,
	type Outcome,
	type Sum
} from '../outcome.ts';
import type { AddedUp } from './explanation.ts';
import type { FigureRef } from './figure.ts';
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

/** The assumptions that must be known before these lines are, in one year or in all. */
function missingIn(dossier: Dossier, lines: readonly LineOutcome[], place?: number): Assumption[] {
	const amounts = lines.flatMap((line) => (place === undefined ? line.amounts : (line.amounts[place] ?? [])));
	const names = new Set(amounts.flatMap((amount) => (amount.state === 'open' ? amount.missing : [])));
	return dossier.assumptions.filter(({ id }) => names.has(id));
}
