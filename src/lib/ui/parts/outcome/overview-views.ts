import type { FieldEdge } from '../../../charts/chart.ts';
import { fieldEdges } from '../../../charts/field-edges.ts';
import type { Moment } from '../../../state/moment.ts';
import { axisDifferencesView, type AxisDifferencesView } from './axis-differences-view.ts';
import { turningView, type TurningView } from './turning-view.ts';

export { axisDifferencesView, fieldEdges, turningView };

/** What the overview says in sentences, in plain data. */
export interface OverviewViews {
	readonly edges: readonly FieldEdge[];
	readonly differences: AxisDifferencesView;
	readonly turning: TurningView;
}

/** The sentences of the overview. */
export function overviewViews(moment: Moment): OverviewViews {
	return {
		edges: fieldEdges(moment),
		differences: axisDifferencesView(moment),
		turning: turningView(moment)
	};
}
