import type { Assumption } from '../dossier/dossier.ts';
import { withUnit } from './number.ts';
import { counted, OPEN } from './text.ts';

/** An assumption that differs from the dossier. Values in the assumption's own unit; null is unknown. */
interface Deviation {
	readonly assumption: Assumption;
	readonly from: number | null;
	readonly to: number | null;
}

/** What was changed, and what the source has: `2,5 % per jaar (startnotitie: 0 % per jaar)`. */
export function deviationText({ assumption: { unit }, from, to }: Deviation, basis: string): string {
	const value = (amount: number | null): string => (amount === null ? OPEN : withUnit(amount, unit));
	return `${value(to)} (${basis || 'bron'}: ${value(from)})`;
}

/** That figures are not only the source's: `2 aannames zijn anders dan in de startnotitie`. */
export function deviatesText(count: number, basis: string): string {
	return `${counted(count, 'aanname is', 'aannames zijn')} anders dan in de ${basis || 'bron'}`;
}
