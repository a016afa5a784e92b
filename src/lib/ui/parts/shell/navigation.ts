import type { Dossier } from '../../../dossier/dossier.ts';
import { addresses } from '../addresses/addresses.ts';
import {
	isListed,
	nameOf,
	PAGES,
	pagesOf,
	type DossierPage,
	type PagePlace
} from '../addresses/page-list.ts';

/** A page in the navigation. */
export interface NavLink {
	readonly label: string;
	/** What the page is about, where its name does not say that. */
	readonly about?: string;
	readonly href: string;
	/** Whether it is the page that is shown, or the one that this lies below. */
	readonly current?: 'page' | 'true';
}

/** Pages that stand in the navigation under one name. */
export interface NavMenu {
	readonly label: string;
	readonly links: readonly NavLink[];
}

export type NavItem = NavLink | NavMenu;

/** The navigation of a dossier, from one of its pages; a menu of one page is that page. */
export function navigationOf(dossier: Dossier, place: PagePlace): readonly NavItem[] {
	const { below }: DossierPage = PAGES[place.page];
	const titles = new Map(dossier.options.map(({ letter, title }) => [letter.toLowerCase(), title]));
	const items: NavItem[] = [];
	const listed = pagesOf(dossier).filter((one) => isListed(dossier, one));
	for (const one of listed) {
		const { menu }: DossierPage = PAGES[one.page];
		const isShown = one.page === place.page && one.part === place.part;
		const link: NavLink = {
			label: nameOf(one),
			about: titles.get(one.part),
			href: addresses.page(dossier.id, one.page, one.part),
			current: isShown ? 'page' : one.page === below ? 'true' : undefined
		};
		const at = items.findIndex((item) => item.label === menu && 'links' in item);
		const open = items[at];
		if (open !== undefined && 'links' in open) items[at] = { ...open, links: [...open.links, link] };
		else items.push(menu === undefined ? link : { label: menu, links: [link] });
	}
	return items.map((item) => {
		const [only, ...others] = 'links' in item ? item.links : [];
		// In the row there is no room for what it is about.
		return only === undefined || others.length > 0 ? item : { ...only, about: undefined };
	});
}
