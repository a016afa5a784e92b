import type { RowChart } from '../../../charts/chart.ts';
import { MOST_BARS, tornadoChart } from '../../../charts/tornado-chart.ts';
import type { Dossier } from '../../../dossier/dossier.ts';
import { sensitivityTable } from '../../../export/sensitivity-table.ts';
import type { Letters } from '../../../format/pair-cost.ts';
import { missingSwings, sensitivitySentence } from '../../../format/sensitivity.ts';
import { baseline } from '../../../model/assumptions.ts';
import type { Scope } from '../../../model/comparing/scope.ts';
import { sensitivity, type Sensitivity } from '../../../model/comparing/sensitivity.ts';
import { sourceOf } from '../../../model/split.ts';
import type { Moment } from '../../../state/moment.ts';
import type { FigureData } from '../../parts/figures/figure-data.ts';
import { kept } from './kept.ts';
import { scopeOf, type QuestionState } from './question.ts';
import { saidAll, type Said } from '../../parts/figures/said.ts';
import { withoutInfluence, type WithoutInfluence } from './without-influence.ts';

/** How much each assumption matters to the difference between two options, in plain data. */
export interface SensitivityView {
	/** Whether something cannot be answered because an amount is not known. */
	readonly blocked: boolean;
	readonly figure?: FigureData<RowChart>;
	/** What is not in the chart, and why. */
	readonly missing: readonly Said[];
	readonly still?: WithoutInfluence;
}

/** The sensitivity of the difference between two options to every assumption. */
export function sensitivityView(
	{ dossier, values, outcome, source }: Moment,
	{ first, second }: Letters,
	question: QuestionState
): SensitivityView {
	const letters = { first, second };
	const scope = scopeOf(question, { kind: 'difference', first, second });
	const result = sensitivity(dossier, values, scope);
	const isChanged = outcome !== source;
	const own = sourceOf(dossier);
	const sourceResult = isChanged ? sourceSensitivity(own, scope) : result;
	const missing = (in_: Dossier, of: Sensitivity): readonly string[] => missingSwings(in_, of, MOST_BARS);
	const sourceDescription = sensitivitySentence(own, letters, sourceResult);
	const chart = tornadoChart(dossier, letters, result);
	const still = withoutInfluence(dossier, result.withoutInfluence, scope);
	return {
		blocked: result.unknown.some(({ assumption, missing: ids }) => ids.some((one) => one !== assumption)),
		...(result.swings.length > 0 && {
			figure: {
				chart: { ...chart, ...(sourceDescription !== chart.description && { sourceDescription }) },
				table: sensitivityTable(dossier, letters, result),
				...(isChanged && { sourceTable: sensitivityTable(own, letters, sourceResult) })
			}
		}),
		missing: saidAll(missing(dossier, result), missing(own, sourceResult)),
		...(still && { still })
	};
}

const sourceSensitivity = kept((source, scope: Scope) => sensitivity(source, baseline(source), scope));
