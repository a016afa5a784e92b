import type { Dossier } from '../dossier/dossier.ts';
import { baseline, type AssumptionValues } from '../model/assumptions.ts';
import { calculate } from '../model/calculate.ts';
import { sourceOf } from '../model/split.ts';
import { assumptionsSheet } from './assumptions-sheet.ts';
import { hasTaskFields } from '../model/task-fields.ts';
import { budgetSheet } from './budget-sheet.ts';
import { coverSheet } from './cover-sheet.ts';
import { comparisonSheet } from './comparison-sheet.ts';
import { intermediatesSheet, sheetFormulas } from './intermediates-sheet.ts';
import { investmentsSheet } from './investments-sheet.ts';
import { measuresSheet } from './measures-sheet.ts';
import { optionSheet } from './option-sheet.ts';
import { presentValueSheet } from './present-value-sheet.ts';
import { readmeSheet } from './readme-sheet.ts';
import { resultsSheet } from './results-sheet.ts';
import type { Sheet } from './sheet.ts';
import { targetSheet } from './target-sheet.ts';

/**
 * A whole comparison as sheets whose formulas do what `calculate` does: change an assumption in its sheet and all
 * amounts follow. What is not known stays the text `p.m.`, which sums leave out and count.
 *
 * @param values a value for every assumption, in its own unit
 * @param about lines that say where it comes from, as `provenance` gives them
 */
export function workbookSheets(
	dossier: Dossier,
	values: AssumptionValues,
	about: readonly string[]
): readonly Sheet[] {
	const own = sourceOf(dossier);
	const [outcome, source] = [calculate(dossier, values), calculate(own, baseline(own))];
	const formulas = sheetFormulas(dossier);
	const intermediates = intermediatesSheet(dossier, values);
	const investments = investmentsSheet(dossier, values, formulas);
	const cover = coverSheet(dossier, values, outcome);
	const present = presentValueSheet(dossier, values, outcome, formulas);
	const target = targetSheet(dossier, values, outcome);
	const results = resultsSheet(dossier, values, formulas);
	const measures = measuresSheet(dossier, values, outcome);
	return [
		readmeSheet(dossier, about),
		assumptionsSheet(dossier, values),
		...(intermediates === null ? [] : [intermediates]),
		...dossier.options.flatMap((option, place) => {
			const [now, before] = [outcome.options[place], source.options[place]];
			return now && before ? [optionSheet(dossier, option, values, now, before, formulas)] : [];
		}),
		...(investments === null ? [] : [investments]),
		comparisonSheet(dossier, values, outcome, source),
		...(cover === null ? [] : [cover]),
		...(target === null ? [] : [target]),
		...(present === null ? [] : [present]),
		...(results === null ? [] : [results]),
		...(measures === null ? [] : [measures]),
		...(hasTaskFields(dossier) ? [budgetSheet(dossier, values, outcome)] : [])
	];
}
