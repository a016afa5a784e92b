import type { RowChart } from '../../../charts/chart.ts';
import { MOST_BARS, tornadoChart } from '../../../charts/tornado-chart.ts';
import type { Dossier } from '../../../dossier/dossier.ts';
import { sensitivityTable } from '../../../export/sensitivity-table.ts';
import type { Letters } from '../../../format/pair-cost.ts';
import { missingSwings, sensitivitySentence } from '../../../format/sensitivity.ts';
import type { Scope } from '../../../model/comparing/scope.ts';
import { sensitivity, type Sensitivity } from '../../../model/comparing/sensitivity.ts';
import type { Moment } from '../../../state/moment.ts';
import { besideSource, figureOf, type FigureData } from '../../parts/figures/beside-source.ts';
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

const swings = besideSource((dossier, values, scope: Scope) => sensitivity(dossier, values, scope));

/** The sensitivity of the difference between two options to every assumption. */
export function sensitivityView(
	moment: Moment,
	{ first, second }: Letters,
	question: QuestionState
): SensitivityView {
	const letters = { first, second };
	const scope = scopeOf(question, { kind: 'difference', first, second });
	const answer = swings(moment, scope);
	const { dossier, now: result, own, then } = answer;
	const missing = (in_: Dossier, of: Sensitivity): readonly string[] => missingSwings(in_, of, MOST_BARS);
	const sourceDescription = sensitivitySentence(own, letters, then);
	const chart = tornadoChart(dossier, letters, result);
	const still = withoutInfluence(dossier, result.withoutInfluence, scope);
	return {
		blocked: result.unknown.some(({ assumption, missing: ids }) => ids.some((one) => one !== assumption)),
		...(result.swings.length > 0 && {
			figure: figureOf(
				answer,
				{ ...chart, ...(sourceDescription !== chart.description && { sourceDescription }) },
				(of, all) => sensitivityTable(of, letters, all)
			)
		}),
		missing: saidAll(missing(dossier, result), missing(own, then)),
		...(still && { still })
	};
}
