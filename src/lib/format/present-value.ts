import type { Dossier } from '../dossier/dossier.ts';
import type { AssumptionValues } from '../model/assumptions.ts';
import { valueIn } from '../model/value-in.ts';
import { withUnit } from './number.ts';

/** What the present value is called: `Contante waarde in 2027, bij 2,25 % per jaar`; empty where the dossier gives no rate. */
export function presentValueTitle(dossier: Dossier, values: AssumptionValues): string {
	const { discount, years } = dossier;
	if (discount === undefined) return '';
	const rate = valueIn(dossier, values, discount.rate, years[0] ?? NaN);
	const told =
		rate === null
			? 'een rente die nog niet bekend is'
			: withUnit(Number((rate * 100).toPrecision(12)), '%/jaar');
	return `Contante waarde in ${discount.from}, bij ${told}`;
}
