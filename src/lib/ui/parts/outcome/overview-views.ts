import type { Moment } from '../../../state/moment.ts';
import { axisDifferencesView, type AxisDifferencesView } from './axis-differences-view.ts';
import type { Said } from '../figures/said.ts';
import { turningView } from './turning-view.ts';

export { axisDifferencesView, turningView };

/** What the overview says in sentences, in plain data. */
export interface OverviewViews {
	readonly differences: AxisDifferencesView;
	readonly turning: readonly Said[];
}

/** The sentences of the overview. */
export function overviewViews(moment: Moment): OverviewViews {
	return { differences: axisDifferencesView(moment), turning: turningView(moment) };
}
