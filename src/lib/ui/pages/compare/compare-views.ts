import type { Moment } from '../../../state/moment.ts';
import { allDifferencesView, type AllDifferencesView } from './all-differences-view.ts';
import { axesView, type AxesView } from './axes-view.ts';
import { paybackView, type PaybackView } from './payback-view.ts';
import { yearsView, type YearsSectionView } from './years-view.ts';

export { allDifferencesView, axesView, paybackView, yearsView };

/** What the page about all options shows, in plain data. */
export interface CompareViews {
	readonly differences: AllDifferencesView;
	readonly axes: AxesView;
	readonly years: YearsSectionView;
	readonly payback: PaybackView;
}

/** The whole page about all options. */
export function compareViews(moment: Moment): CompareViews {
	return {
		differences: allDifferencesView(moment),
		axes: axesView(moment),
		years: yearsView(moment),
		payback: paybackView(moment)
	};
}
