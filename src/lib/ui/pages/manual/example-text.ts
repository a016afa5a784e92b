import type { FunctionExample } from '../../../formula/registry.ts';
import { number } from '../../../format/number.ts';
import { list } from '../../../format/text.ts';

/** More decimals than any outcome of an example has. */
const DECIMALS = 6;

/** What a formula gives, and for which year and values: `is 2 in 2026, met kosten = 80.000.` */
export function exampleText({ formula, year, firstYear, inputs = {}, expected }: FunctionExample): string {
	const known = [
		...(formula.includes('eerste_jaar') ? [`eerste_jaar = ${firstYear ?? year}`] : []),
		...Object.entries(inputs).map(([name, value]) => `${name} = ${number(value, DECIMALS)}`)
	];
	return `is ${number(expected, DECIMALS)} in ${year}${known.length > 0 ? `, met ${list(known)}` : ''}.`;
}
