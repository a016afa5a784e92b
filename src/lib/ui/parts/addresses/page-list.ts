import type { Dossier } from '../../../dossier/dossier.ts';

/** A page of a dossier. */
export interface DossierPage {
	/** Its address below the dossier, as its folder in `src/routes/[dossier]`; a part in brackets differs by page. */
	readonly path: string;
	/** What it is called; `…` stands for the letters in its address. */
	readonly name: string;
	/** What stands in its address for the part that differs, for a dossier; of a pair that is not known here. */
	readonly parts?: (dossier: Dossier) => readonly string[];
	/** Whether the navigation lists it, for a dossier. Without this it is reached from other pages only. */
	readonly isListed?: (dossier: Dossier) => boolean;
	/** The menu of the navigation that holds it; without this it stands there itself. */
	readonly menu?: 'Keuzes' | 'Mijn afweging';
	/** Whether it shows no amounts. */
	readonly isWithoutAmounts?: boolean;
	/** The page that it lies below, where that is not the overview. */
	readonly below?: 'compare';
}

const hasRisks = ({ risks, advantages }: Dossier): boolean => risks.length + advantages.length > 0;
const hasGoals = ({ goals }: Dossier): boolean => goals.length > 0;
const canWeigh = ({ goals, results }: Dossier): boolean => goals.length + results.length > 0;

/**
 * Every page of a dossier, in the order of the navigation. A browser keeps them in this order for when there is no
 * network. Of two pages at one address the first is meant.
 */
export const PAGES = {
	overview: { path: '', name: 'Overzicht', isListed: () => true },
	option: {
		path: 'keuze/[letter]',
		name: 'Keuze …',
		parts: ({ options }) => options.map(({ letter }) => letter.toLowerCase()),
		isListed: () => true,
		menu: 'Keuzes'
	},
	compare: { path: 'vergelijk', name: 'Vergelijken', isListed: ({ options }) => options.length > 1 },
	anyPair: { path: 'vergelijk/paar', name: 'Twee keuzes naast elkaar', below: 'compare' },
	pair: { path: 'vergelijk/[paar]', name: 'Keuze …', below: 'compare' },
	menu: {
		path: 'maatregelen',
		name: 'Maatregelen',
		isListed: ({ menu }) => menu.length > 0,
		menu: 'Keuzes'
	},
	risks: { path: 'risicos', name: 'Risico’s', isListed: hasRisks },
	goals: { path: 'doelen', name: 'Doelen', isListed: hasGoals, isWithoutAmounts: true },
	questions: {
		path: 'vragen',
		name: 'Wat moet waar zijn?',
		isListed: ({ assumptions }) => assumptions.length > 0,
		menu: 'Mijn afweging'
	},
	handout: { path: 'hand-out', name: 'Hand-out' },
	weighing: { path: 'weging', name: 'Eigen weging', isListed: canWeigh, menu: 'Mijn afweging' },
	presenting: { path: 'presenteren', name: 'Presenteren' },
	judgements: {
		path: 'oordelen',
		name: 'Mijn oordelen',
		isListed: (dossier) => hasRisks(dossier) || canWeigh(dossier),
		menu: 'Mijn afweging'
	},
	variants: { path: 'varianten', name: 'Eigen varianten', isListed: () => true, menu: 'Mijn afweging' },
	accountability: { path: 'verantwoording', name: 'Bronnen', isListed: () => true },
	terms: { path: 'begrippen', name: 'Begrippen', isWithoutAmounts: true }
} as const satisfies Readonly<Record<string, DossierPage>>;

/** Names a page of a dossier in the code. */
export type PageId = keyof typeof PAGES;

/** A page as an address names it. */
export interface PagePlace {
	readonly page: PageId;
	/** What stands in its address for the part that differs; empty where no part does. */
	readonly part: string;
}

/** The pages of a dossier that can be listed beforehand, each option included. */
export function pagesOf(dossier: Dossier): readonly PagePlace[] {
	return Object.entries<DossierPage>(PAGES).flatMap(([page, { path, parts }]) => {
		const all = parts?.(dossier) ?? (path.includes('[') ? [] : ['']);
		return isPageId(page) ? all.map((part) => ({ page, part })) : [];
	});
}

/** Whether the navigation of a dossier lists a page; none is listed for which it has nothing. */
export function isListed(dossier: Dossier, { page }: PagePlace): boolean {
	const { isListed: isOf }: DossierPage = PAGES[page];
	return isOf?.(dossier) ?? false;
}

/** The page at an address below a dossier, such as `keuze/c`; undefined where there is none. */
export function pageAt(address: string): PagePlace | undefined {
	const parts = address.split('/');
	for (const [page, { path }] of Object.entries(PAGES)) {
		const own = path.split('/');
		const isHere =
			own.length === parts.length && own.every((one, place) => isOpen(one) || one === parts[place]);
		if (isHere && isPageId(page)) return { page, part: parts[own.findIndex(isOpen)] ?? '' };
	}
	return undefined;
}

const isOpen = (part: string): boolean => part.startsWith('[');

const isPageId = (id: string): id is PageId => Object.hasOwn(PAGES, id);

/** Where a page stands below its dossier, as `keuze/c`. */
export const pathOf = ({ page, part }: PagePlace): string => PAGES[page].path.replace(/\[\w+\]/, part);

/** What a page is called, as `Keuze A en C`. */
export const nameOf = ({ page, part }: PagePlace): string =>
	PAGES[page].name.replace('…', part.toUpperCase().replace('-', ' en '));
