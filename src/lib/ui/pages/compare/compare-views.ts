import type { Moment } from '../../../state/moment.ts';
import { allDifferencesView, type AllDifferencesView } from './all-differences-view.ts';
import { axesView, type AxesView } from './axes-view.ts';
import { paybackView, type PaybackView } from './payback-view.ts';
import { yearsView, type YearsSectionView } from './years-view.ts';
import { whenAsked } from '../../parts/figures/when-asked.ts';

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
	return whenAsked({
		get differences() {
			return allDifferencesView(moment);
		},
		get axes() {
			return axesView(moment);
		},
		get years() {
			return yearsView(moment);
		},
		get payback() {
			return paybackView(moment);
		}
	});
}
