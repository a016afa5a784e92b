import type { Dossier, OptionResult, Result } from '../dossier/dossier.ts';
import { formulasOf } from '../dossier/intermediates.ts';
import { fromBase, scaleOf } from '../formula/scale.ts';
import { yearlyFinder } from '../formula/yearly.ts';
import type { AssumptionValues } from './assumptions.ts';
import { valueIn } from './value-in.ts';

/** What an option brings of a result. That the source does not name it is neither nothing nor unknown. */
export type ResultValue =
	/** In the unit of the result. */
	| { readonly state: 'known'; readonly value: number }
	| { readonly state: 'words'; readonly text: string }
	| { readonly state: 'open' }
	| { readonly state: 'failed' }
	| { readonly state: 'unnamed' };

/** A result with what each option brings of it, in the order of the options. */
export interface ResultRow {
	readonly result: Result;
	readonly values: readonly ResultValue[];
	/** The year for which the values are, where they change by year. */
	readonly year?: number;
}

/** What the options bring that is no money, in the order of the dossier. */
export function resultRows(dossier: Dossier, values: AssumptionValues): readonly ResultRow[] {
	const year = dossier.years.at(-1) ?? NaN;
	const isYearly = yearlyFinder(formulasOf(dossier));
	return dossier.results.map((result): ResultRow => {
		const written = dossier.options.map((option) => option.results.find((one) => one.result === result.id));
		const changes = written.some((one) => one?.value.kind === 'formula' && isYearly(one.value.formula));
		return {
			result,
			values: written.map((one) => valueOf(dossier, values, result, one, year)),
			...(changes && { year })
		};
	});
}

function valueOf(
	dossier: Dossier,
	values: AssumptionValues,
	{ unit }: Result,
	written: OptionResult | undefined,
	year: number
): ResultValue {
	if (written === undefined) return { state: 'unnamed' };
	const { value } = written;
	switch (value.kind) {
		case 'words':
			return { state: 'words', text: value.text };
		case 'open':
			return { state: 'open' };
		case 'formula': {
			const base = valueIn(dossier, values, value.formula, year);
			if (base === null) return { state: 'open' };
			return Number.isFinite(base)
				? { state: 'known', value: fromBase(base, scaleOf(unit ?? '')) }
				: { state: 'failed' };
		}
	}
}

/** Whether two values say the same. */
export const sameResult = (one: ResultValue | undefined, other: ResultValue | undefined): boolean =>
	JSON.stringify(one) === JSON.stringify(other);
