import type { Dossier } from '../../../dossier/dossier.ts';
import { resultText } from '../../../format/results.ts';
import type { AssumptionValues } from '../../../model/assumptions.ts';
import { resultRows } from '../../../model/results.ts';

/** What each option brings of each result, in words: by result, in the order of the options. */
export const brings = (
	dossier: Dossier,
	values: AssumptionValues
): Readonly<Record<string, readonly string[]>> =>
	Object.fromEntries(
		resultRows(dossier, values).map(({ result, values: all }) => [
			result.id,
			all.map((value) => resultText(result, value))
		])
	);
