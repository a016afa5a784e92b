import type { CostLine, Dossier, Investment, Option } from '../dossier/dossier.ts';
import { formulasOf } from '../dossier/intermediates.ts';
import { intermediatesIn } from '../formula/dependencies.ts';
import { valueWithUnknowns } from '../formula/needs.ts';
import type { Formula } from '../formula/tree.ts';
import { scaleOf, toBase } from '../formula/scale.ts';
import type { AssumptionValues } from './assumptions.ts';

/** What an option builds or buys, worked out. */
export interface InvestmentNow {
	readonly line: CostLine;
	readonly investment: Investment;
	/** In €; null is not known. */
	readonly credit: number | null;
	/** In years; null is not known. */
	readonly term: number | null;
	/** A fraction a year; null is not known. */
	readonly rate: number | null;
}

/** The investments of an option, with what they come to for these values, in the order of its lines. */
export function investmentsOf(
	dossier: Dossier,
	values: AssumptionValues,
	{ spending }: Option
): readonly InvestmentNow[] {
	const formulas = formulasOf(dossier);
	const [firstYear = NaN] = dossier.years;
	return spending.flatMap((line): InvestmentNow[] => {
		const { investment } = line;
		if (investment === undefined) return [];
		const setting = { year: investment.from, firstYear };
		const names = new Map(
			dossier.assumptions.map(({ id, unit }): [string, number | null] => {
				const value = values[id] ?? null;
				return [id, value === null ? null : toBase(value, scaleOf(unit))];
			})
		);
		const worked = (formula: Formula): number | null => {
			for (const name of intermediatesIn([formula], formulas).order) {
				const own = formulas.get(name);
				if (own !== undefined) names.set(name, valueWithUnknowns(own, setting, names));
			}
			return valueWithUnknowns(formula, setting, names);
		};
		const { credit, term, rate } = investment;
		return [{ line, investment, credit: worked(credit), term: worked(term), rate: worked(rate) }];
	});
}
