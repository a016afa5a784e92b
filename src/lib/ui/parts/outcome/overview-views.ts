import { lookText } from '../../../charts/look-text.ts';
import type { Moment } from '../../../state/moment.ts';
import { axisDifferencesView, type AxisDifferencesView } from './axis-differences-view.ts';
import type { Said } from '../figures/said.ts';
import { turningView } from './turning-view.ts';

export { axisDifferencesView, turningView };

/** What the overview says in sentences, in plain data. */
export interface OverviewViews {
	readonly differences: AxisDifferencesView;
	readonly turning: readonly Said[];
	/** What the looks of options stand for. */
	readonly looks: string;
}

/** The sentences of the overview. */
export function overviewViews(moment: Moment): OverviewViews {
	return {
		differences: axisDifferencesView(moment),
		turning: turningView(moment),
		looks: lookText(moment.dossier)
	};
}
