import type { Assumption } from '../dossier/dossier.ts';
import { shownUnit, withUnit } from './number.ts';
import { counted, list, OPEN } from './text.ts';

/** An assumption that differs from the dossier. Values in the assumption's own unit; null is unknown. */
export interface Deviation {
	readonly assumption: Assumption;
	readonly from: number | null;
	readonly to: number | null;
	/** Of a part of an unknown that is split: the options for which the source has one and the same. */
	readonly shared?: readonly string[];
}

/** What was changed, and what the source has: `2,5 % per jaar (bron: 0 % per jaar)`. */
export function deviationText(deviation: Deviation): string {
	return `${valueText(deviation.assumption, deviation.to)} (${sourceText(deviation)})`;
}

/** What the source has: `bron: 0 % per jaar`; `bron: p.m., één onbekende voor keuze A en C`. */
export function sourceText({ assumption, from, shared }: Deviation): string {
	const one = shared === undefined ? '' : `, één onbekende voor keuze ${list(shared)}`;
	return `bron: ${valueText(assumption, from)}${one}`;
}

/** An assumption's value in its own unit, or p.m. */
export function valueText(assumption: Assumption, value: number | null): string {
	return value === null ? OPEN : withUnit(value, shownUnit(assumption));
}

/** That figures are not only the source's: `2 aannames zijn anders dan in de bron`. */
export function deviatesText(count: number): string {
	return `${counted(count, 'aanname is', 'aannames zijn')} anders dan in de bron`;
}
