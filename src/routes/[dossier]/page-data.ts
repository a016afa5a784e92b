import { archive } from 'virtual:archive';
import type { Dossier, Option } from '$lib/dossier/dossier';
import { dateText } from '$lib/format/date';
import { baseline } from '$lib/model/assumptions';
import { amountsOf } from '$lib/model/calculate';
import type { DossierAmounts } from '$lib/model/outcome';
import { sourceMoment } from '$lib/state/moment';
import { compareViews, type CompareViews } from '$lib/ui/pages/compare/compare-views';
import { questionsView, type QuestionsView } from '$lib/ui/pages/questions/questions-view';
import type { PagePlace } from '$lib/ui/parts/addresses/page-list';
import { pairName } from '$lib/ui/parts/addresses/pair-address';
import { overviewViews, type OverviewViews } from '$lib/ui/parts/outcome/overview-views';
import { optionAt } from './keuze/[letter]/option-at.ts';
import { pairPage } from './vergelijk/[paar]/pair-page.ts';

/*
 * What pages say of the dossier itself, worked out at build time: a page ships no code for it. While a page is written it
 * gets this directly, and in the browser from a data file.
 */

/** What a data file holds, by its name. */
export interface PageFiles {
	/** The sentences of the overview, the presentation and the page of an option. */
	readonly overzicht: { readonly views: OverviewViews };
	/** The comparison of all options. */
	readonly vergelijk: { readonly views: CompareViews };
	/** What must be true for the order to turn, and what to ask. */
	readonly vragen: { readonly view: QuestionsView };
	/** What the hand-out says, and the day on which the site is made. */
	readonly 'hand-out': { readonly views: OverviewViews; readonly made: string };
}

const overview = (dossier: Dossier): PageFiles['overzicht'] => ({
	views: overviewViews(sourceMoment(dossier))
});

export const PAGE_FILES: { readonly [Name in keyof PageFiles]: (dossier: Dossier) => PageFiles[Name] } = {
	overzicht: overview,
	vergelijk: (dossier) => ({ views: compareViews(sourceMoment(dossier)) }),
	vragen: (dossier) => ({ view: questionsView(sourceMoment(dossier)) }),
	'hand-out': (dossier) => ({
		...overview(dossier),
		made: archive ? `Archiefbestand gemaakt op ${archive.date}.` : `Site gemaakt op ${dateText(new Date())}.`
	})
};

/** A dossier with its own amounts: to show it nothing has to be calculated. */
export interface DossierFile {
	readonly dossier: Dossier;
	readonly amounts: DossierAmounts;
}

export const dossierFile = (dossier: Dossier): DossierFile => ({
	dossier,
	amounts: amountsOf(dossier, baseline(dossier))
});

/** The data files of a dossier: the name of each without its mark, and what it holds. */
export function dataFiles(dossier: Dossier): readonly { readonly name: string; make(): unknown }[] {
	return [
		{ name: 'dossier', make: () => dossierFile(dossier) },
		...Object.entries(PAGE_FILES).map(([name, make]) => ({ name, make: () => make(dossier) })),
		...dossier.nearPairs.map((pair) => ({
			name: pairName(...pair),
			make: () => pairPage(dossier, pairName(...pair))
		}))
	];
}

/** What a page shows beside the dossier itself, whichever it is. */
interface PageData {
	readonly views?: object;
	readonly view?: object;
	readonly option?: Option;
}

/** What a page is given beside what the visitor changed, where no data files are. */
export function pageData(dossier: Dossier, { page, part }: PagePlace): PageData {
	switch (page) {
		case 'overview':
		case 'presenting':
			return PAGE_FILES.overzicht(dossier);
		case 'compare':
			return PAGE_FILES.vergelijk(dossier);
		case 'questions':
			return PAGE_FILES.vragen(dossier);
		case 'handout':
			return PAGE_FILES['hand-out'](dossier);
		case 'pair':
			return pairPage(dossier, part);
		case 'option':
			return { ...PAGE_FILES.overzicht(dossier), option: optionAt(dossier, part) };
		default:
			return {};
	}
}
