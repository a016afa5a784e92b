import type { LineKind } from '../outcome.ts';

/** What is looked at: the total of the first option minus that of the second, or the total of one option. */
export type Subject =
	| { readonly kind: 'difference'; readonly first: string; readonly second: string }
	| { readonly kind: 'total'; readonly option: string };

/** Only what is spent, or that and the expected effects together. */
export type Measure = 'spending' | 'balance';

/** One of the dossier's years, or all of them together. */
export type Period = 'all' | number;

/**
 * What to do with amounts that are not known: `blocked`, no answer as long as they matter; `left-out`, an answer
 * about the rest that names them. Never zero.
 */
export type OpenTreatment = 'blocked' | 'left-out';

/** Which sum of amounts is meant. */
export interface Scope {
	readonly subject: Subject;
	readonly measure: Measure;
	readonly period: Period;
	/** `blocked` when absent. */
	readonly treatOpenAs?: OpenTreatment;
}

/** A cost item or effect that is left out of a comparison, in all options and years of it. */
export interface LeftOut {
	readonly kind: LineKind;
	readonly item: string;
}
