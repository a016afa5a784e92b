import type { Moment } from '../../../state/moment.ts';
import { boundaryView, type BoundaryView } from './boundary-view.ts';
import { pairLinesView, type PairLinesView } from './pair-lines-view.ts';
import { pairWordsView, type PairWordsView } from './pair-words-view.ts';
import { DEFAULT_QUESTION } from './question.ts';
import { sensitivityView, type SensitivityView } from './sensitivity-view.ts';
import { switchingView, type SwitchingView } from './switching-view.ts';
import { resultsView, type ResultsView } from '../../parts/outcome/results-view.ts';
import { whenAsked } from '../../parts/figures/when-asked.ts';

export { FEWER_CELLS } from './boundary-view.ts';
export { boundaryView, pairLinesView, pairWordsView, resultsView, sensitivityView, switchingView };

/** What the page of a pair shows, in plain data. */
export interface PairViews {
	readonly lines: PairLinesView | undefined;
	readonly results: ResultsView | undefined;
	readonly words: PairWordsView | undefined;
	readonly switching: SwitchingView;
	readonly sensitivity: SensitivityView;
	readonly boundary: BoundaryView;
}

/** The whole page of a pair, as it is when nothing particular is asked. */
export function pairViews(moment: Moment, first: string, second: string): PairViews {
	const letters = { first, second };
	return whenAsked({
		get lines() {
			return pairLinesView(moment, first, second);
		},
		get results() {
			return resultsView(moment, [first, second]);
		},
		get words() {
			return pairWordsView(moment, first, second);
		},
		get switching() {
			return switchingView(moment, letters, DEFAULT_QUESTION);
		},
		get sensitivity() {
			return sensitivityView(moment, letters, DEFAULT_QUESTION);
		},
		get boundary() {
			return boundaryView(moment, letters, DEFAULT_QUESTION);
		}
	});
}
