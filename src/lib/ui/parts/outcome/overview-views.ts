import type { FieldChart } from '../../../charts/chart.ts';
import { fieldChart } from '../../../charts/field-chart.ts';
import type { Moment } from '../../../state/moment.ts';
import { axisDifferencesView, type AxisDifferencesView } from './axis-differences-view.ts';
import { scorecardView, type ScorecardView } from './scorecard-view.ts';
import { turningView, type TurningView } from './turning-view.ts';

export { axisDifferencesView, fieldChart, scorecardView, turningView };

/** What the overview shows beside the amounts themselves, in plain data. */
export interface OverviewViews {
	readonly field: FieldChart;
	readonly differences: AxisDifferencesView;
	readonly turning: TurningView;
	readonly scorecard: ScorecardView;
}

/** The picture and the sentences of the overview. */
export function overviewViews(moment: Moment): OverviewViews {
	return {
		field: fieldChart(moment),
		differences: axisDifferencesView(moment),
		turning: turningView(moment),
		scorecard: scorecardView(moment)
	};
}
