import type { Assumption, Citation, CostItem, CostLine, Intermediate } from '../../dossier/dossier.ts';
import type { Failure } from '../../formula/failure.ts';
import type { Formula } from '../../formula/tree.ts';
import type { Amount, Sum } from '../outcome.ts';
import type { Difference } from '../comparing/contrast.ts';
import type { FigureRef } from './figure.ts';

/** An assumption on which a figure rests. Its value is in its own unit; null is unknown. */
export interface UsedAssumption {
	readonly assumption: Assumption;
	readonly value: number | null;
	/** Whether the value differs from the dossier's. */
	readonly changed: boolean;
}

/** An intermediate on which a figure rests, worked out in one year. */
export interface UsedIntermediate {
	readonly intermediate: Intermediate;
	/** In the base unit of the intermediate. */
	readonly amount: Exclude<Amount, { state: 'open' }> | { readonly state: 'open' };
}

/** A formula worked out in one year. */
export interface WorkedLine {
	readonly kind: 'worked';
	readonly figure: FigureRef & { readonly kind: 'line' };
	readonly item: CostItem;
	readonly line: CostLine;
	readonly year: number;
	readonly firstYear: number;
	readonly amount: Amount;
	/** Only where the amount is failed. */
	readonly failure?: Failure;
	readonly formula: Formula;
	/** The value of every name, in base units; null is unknown. */
	readonly names: ReadonlyMap<string, number | null>;
	/** In the order in which one meets them when reading. */
	readonly assumptions: readonly UsedAssumption[];
	/** Those of the formula itself first, then those on which they rest, and so on. */
	readonly intermediates: readonly UsedIntermediate[];
	readonly citations: readonly Citation[];
}

/** A figure that is added to others, with the way to its own explanation. */
export interface Part {
	readonly figure: FigureRef;
	readonly sum: Sum;
}

/** A line over all years, or a total: parts that add up. */
export interface AddedUp {
	readonly kind: 'added-up';
	readonly figure: FigureRef & { readonly kind: 'line' | 'total' };
	readonly sum: Sum;
	readonly parts: readonly Part[];
	/** The same sum taken apart by year, where the parts are something else and there is more than one year. */
	readonly years: readonly Part[];
	/** Of a line, what its formulas rest on; of a total, nothing: its parts say so. */
	readonly assumptions: readonly UsedAssumption[];
	/** The assumptions that must be known before the sum is. */
	readonly missing: readonly Assumption[];
	/** Only of a line. */
	readonly line?: CostLine;
	readonly citations: readonly Citation[];
}

/** What one cost item does to a difference, with the amounts in the options that are compared. */
export interface ComparedItem {
	readonly item: CostItem;
	readonly difference: Difference;
	/** Cannot be calculated in one of the options. */
	readonly failed: boolean;
	readonly amounts: readonly (Part & { readonly option: string })[];
}

/** A difference between two options, or between the poles of an axis. */
export interface Compared {
	readonly kind: 'compared';
	readonly figure: FigureRef & { readonly kind: 'difference' | 'axis' };
	readonly difference: Difference;
	/** The options that count for and against. On an axis each counts for its share of its side. */
	readonly plus: readonly string[];
	readonly minus: readonly string[];
	/** What makes the difference. */
	readonly differing: readonly ComparedItem[];
	/** What does nothing to it. */
	readonly cancelling: readonly ComparedItem[];
	/** The difference in each year, when it is over more than one. */
	readonly years: readonly { readonly figure: FigureRef; readonly difference: Difference }[];
	readonly citations: readonly Citation[];
}

/** How a figure came about: plain data, in which nothing is rounded. */
export type Explanation = WorkedLine | AddedUp | Compared;
