/** Said where amounts in whole euros that stand under each other do not add up to the total that stands there too. */
export const ROUNDING_NOTE =
	'De bedragen zijn afgerond op hele euro’s. Daarom tellen ze hier niet precies op tot het totaal.';

/** Amounts that are shown together with what they add up to, in €; what is not known is in neither. */
export interface ShownSum {
	readonly parts: readonly number[];
	readonly total: number;
}

/** Whether parts add up to their total, and what is shown of them, in whole euros, does not. */
export function isOffByRounding({ parts, total }: ShownSum): boolean {
	const exact = parts.reduce((sum, part) => sum + part, 0);
	const shown = parts.reduce((sum, part) => sum + inEuros(part), 0);
	return shown !== inEuros(total) && Math.abs(exact - total) < 0.5;
}

/** An amount as it is shown: halves away from zero. */
const inEuros = (value: number): number => Math.sign(value) * Math.round(Math.abs(value));
