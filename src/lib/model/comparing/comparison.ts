import type { Dossier } from '../../dossier/dossier.ts';
import type { AssumptionValues } from '../assumptions.ts';
import { Ledger } from './ledger.ts';
import type { Scope } from './scope.ts';
import { SumOfAmounts, type Prepared } from './sum-of-amounts.ts';

/**
 * Prepares a sum of amounts as a function of some assumptions (`asked`), the others at the given values. Amounts
 * are first taken apart into multiples of what they have in common, so that what is equal cancels exactly, known
 * or not; only unknowns that are left can block an answer.
 * @throws RangeError for an option, year or assumption that the dossier does not have.
 */
export function prepare(
	dossier: Dossier,
	values: AssumptionValues,
	scope: Scope,
	asked: readonly string[]
): Prepared {
	return sumFor(dossier, scope).prepare(values, scope.treatOpenAs ?? 'blocked', asked);
}

/**
 * Whether a sum is zero whatever the assumptions are, known or not: nothing is left of it that an assumption can move,
 * and what is left is nothing. Amounts that may have no outcome prove nothing.
 * @throws RangeError for an option or year that the dossier does not have
 */
export function isAlwaysZero(dossier: Dossier, scope: Scope): boolean {
	return sumFor(dossier, scope).isAlwaysZero;
}

/** So many sums of a dossier are kept ready to run. */
const MOST_KEPT = 256;

/** The amounts of a dossier taken apart, and sums of them. */
const kept = new WeakMap<Dossier, { readonly ledger: Ledger; readonly sums: Map<string, SumOfAmounts> }>();

function sumFor(dossier: Dossier, scope: Scope): SumOfAmounts {
	let own = kept.get(dossier);
	if (own === undefined) {
		own = { ledger: new Ledger(dossier), sums: new Map() };
		kept.set(dossier, own);
	}
	const { ledger, sums } = own;
	const key = JSON.stringify([scope.subject, scope.measure, scope.period]);
	let sum = sums.get(key);
	if (sum === undefined) {
		sum = new SumOfAmounts(ledger, ledger.weighed(scope));
		if (sums.size >= MOST_KEPT) sums.clear();
		sums.set(key, sum);
	}
	return sum;
}
