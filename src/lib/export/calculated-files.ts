import type { Dossier } from '../dossier/dossier.ts';
import { baseline } from '../model/assumptions.ts';
import { calculate } from '../model/calculate.ts';
import { outcomeCsv, outcomeJson } from './outcome.ts';

/** Names of the calculated files that a dossier offers for download, beside its YAML. */
export const OUTCOME_JSON = 'doorrekening.json';
export const OUTCOME_CSV = 'doorrekening.csv';

/** A file to download; `type` is its media type. */
export interface DownloadFile {
	readonly name: string;
	readonly type: string;
	readonly text: string;
}

/** The outcome of a dossier as its source has it, in the two forms that are offered for download. */
export function calculatedFiles(dossier: Dossier): readonly DownloadFile[] {
	const values = baseline(dossier);
	const outcome = calculate(dossier, values);
	return [
		{
			name: OUTCOME_JSON,
			type: 'application/json',
			text: `${JSON.stringify(outcomeJson(dossier, values, outcome), null, 2)}\n`
		},
		{
			name: OUTCOME_CSV,
			type: 'text/csv; charset=utf-8',
			text: outcomeCsv(dossier, values, outcome)
		}
	];
}
