import type { Dossier } from '$lib/dossier/dossier';
import { dateText } from '$lib/format/date';
import { nearPairsOf } from '$lib/model/comparing/pairs';
import { sourceMoment } from '$lib/state/moment';
import { compareViews, type CompareViews } from '$lib/ui/pages/compare/compare-views';
import { pairName } from '$lib/ui/parts/addresses/pair-address';
import { overviewViews, type OverviewViews } from '$lib/ui/parts/outcome/overview-views';
import { pairPage } from './vergelijk/[paar]/pair-page.ts';

/*
 * What pages say of the dossier itself, worked out at build time: a page ships no code for it. While a page is written it
 * gets this directly, and in the browser from a data file.
 */

/** The sentences of the overview and the presentation. */
export const overview = (dossier: Dossier): OverviewViews => overviewViews(sourceMoment(dossier));

/** The comparison of all options. */
export const compare = (dossier: Dossier): CompareViews => compareViews(sourceMoment(dossier));

/** What the hand-out says, and the day on which the site is made. */
export const handout = (dossier: Dossier): { views: OverviewViews; made: string } => ({
	views: overview(dossier),
	made: `Site gemaakt op ${dateText(new Date())}.`
});

/** The data files of a dossier: the name of each without its mark, and what it holds. */
export function dataFiles(dossier: Dossier): readonly { readonly name: string; make(): unknown }[] {
	return [
		{ name: 'dossier', make: () => dossier },
		{ name: 'overzicht', make: () => overview(dossier) },
		{ name: 'vergelijk', make: () => compare(dossier) },
		{ name: 'hand-out', make: () => handout(dossier) },
		...nearPairsOf(dossier).map((pair) => ({
			name: pairName(pair),
			make: () => pairPage(dossier, pairName(pair))
		}))
	];
}
