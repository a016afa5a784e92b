import type { Dossier, Option } from '../dossier/dossier.ts';
import type { Formula } from '../formula/tree.ts';
import type { AssumptionValues } from './assumptions.ts';
import { valueIn } from './value-in.ts';

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
			value: valueIn(dossier, values, formula, dossier.years[0] ?? NaN)
		}));
		if (!credit || !from || !term || !rate) return [];
		const method = costs.name === 'annuiteit' ? 'annuity' : 'straight-line';
		return [{ item, completed, method, credit, from, term, rate }];
	});
}
