import { itemsIn, type Amount, type Sum } from './outcome.ts';
import { sameValue } from './round-off.ts';

/** Whether two sums are the same to round-off, with the same open and failed items. */
export function sameSum(a: Sum, b: Sum): boolean {
	return (
		sameValue(a.known, b.known) &&
		sameNames(itemsIn(a.open), itemsIn(b.open)) &&
		sameNames(a.failed, b.failed)
	);
}

/** Whether two amounts are the same to round-off, or both not known. */
export function sameAmount(a: Amount, b: Amount): boolean {
	return a.state === 'known' && b.state === 'known' ? sameValue(a.value, b.value) : a.state === b.state;
}

/** Whether amounts are the same, year by year. */
export function sameAmounts(some: readonly Amount[], others: readonly Amount[]): boolean {
	return some.every((amount, place) => sameAmount(amount, others[place] ?? { state: 'failed' }));
}

const sameNames = (a: readonly string[], b: readonly string[]): boolean =>
	a.length === b.length && a.every((name, place) => name === b[place]);
