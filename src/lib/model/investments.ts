import type { Dossier, Option } from '../dossier/dossier.ts';
import { formulasOf } from '../dossier/intermediates.ts';
import { intermediatesIn } from '../formula/dependencies.ts';
import { valueWithUnknowns } from '../formula/needs.ts';
import { scaleOf, toBase } from '../formula/scale.ts';
import type { Formula } from '../formula/tree.ts';
import type { AssumptionValues } from './assumptions.ts';

/** Something that an option builds or buys, and how it is paid for. */
export interface Investment {
	readonly item: string;
	/** The year in which it is completed. */
	readonly completed: number;
	readonly method: 'straight-line' | 'annuity';
	/** In €; it is no cost of a year. */
	readonly credit: LoanPart;
	/** The first year with costs. */
	readonly from: LoanPart;
	/** In years. */
	readonly term: LoanPart;
	/** A fraction a year. */
	readonly rate: LoanPart;
}

/** What a loan is made of: its formula, and what that comes to; null is not known. */
export interface LoanPart {
	readonly formula: Formula;
	readonly value: number | null;
}

/** Whether an option builds or buys something. */
export const hasInvestments = ({ spending }: Option): boolean =>
	spending.some(({ completed }) => completed !== undefined);

/** The investments of an option, with what they come to for these values, in the order of its lines. */
export function investmentsOf(
	dossier: Dossier,
	values: AssumptionValues,
	{ spending }: Option
): readonly Investment[] {
	return spending.flatMap(({ item, completed, amounts }): Investment[] => {
		const [costs] = amounts;
		if (completed === undefined || costs?.kind !== 'call') return [];
		const [credit, from, term, rate] = costs.arguments.map((formula) => ({
			formula,
			value: workedOut(dossier, values, formula)
		}));
		if (!credit || !from || !term || !rate) return [];
		const method = costs.name === 'annuiteit' ? 'annuity' : 'straight-line';
		return [{ item, completed, method, credit, from, term, rate }];
	});
}

/** What a formula comes to in the first year, in base units; null where that is not known. */
function workedOut(dossier: Dossier, values: AssumptionValues, formula: Formula): number | null {
	const [firstYear = NaN] = dossier.years;
	const setting = { year: firstYear, firstYear };
	const formulas = formulasOf(dossier);
	const names = new Map(
		dossier.assumptions.map(({ id, unit }): [string, number | null] => {
			const value = values[id] ?? null;
			return [id, value === null ? null : toBase(value, scaleOf(unit))];
		})
	);
	for (const name of intermediatesIn([formula], formulas).order) {
		const own = formulas.get(name);
		if (own !== undefined) names.set(name, valueWithUnknowns(own, setting, names));
	}
	return valueWithUnknowns(formula, setting, names);
}
