import type { Assumption } from '../dossier/dossier.ts';
import { readDutchNumber, readPlainNumber } from '../dossier/dutch-number.ts';
import { withinBounds } from '../model/assumptions.ts';

/** What somebody typed for an assumption: a value of it, in its own unit, or why it is none. */
export type Typed =
	| { readonly kind: 'value'; readonly value: number }
	| { readonly kind: 'none' }
	/** Two people would read it in two ways: these. */
	| { readonly kind: 'doubtful'; readonly meant: readonly number[] }
	/** Out of bounds, and what may be meant instead. */
	| { readonly kind: 'beyond'; readonly meant?: number | undefined };

/** Reads what somebody typed for an assumption. */
export function readTyped(assumption: Assumption, text: string): Typed {
	const read = readDutchNumber(text);
	if (read.kind !== 'number') return read;
	const { value } = read;
	if (withinBounds(assumption, value)) return { kind: 'value', value };
	// A point in a Dutch number stands between thousands; whoever meant decimals is told so.
	const decimals = readPlainNumber(text.trim());
	const meant =
		decimals.kind === 'doubtful'
			? decimals.meant.find((one) => one !== value && withinBounds(assumption, one))
			: undefined;
	return { kind: 'beyond', meant };
}
