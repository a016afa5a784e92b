import {
	nameOf,
	PAGES as LISTED,
	pathOf,
	type PageId,
	type PagePlace
} from '../../src/lib/ui/parts/addresses/page-list.ts';

/** Of the pages of which there are several, those that tests open. Which pair another page shows, only a browser knows. */
const PARTS: Partial<Record<PageId, readonly string[]>> = { option: ['a', 'd'], pair: ['a-c'], anyPair: [] };

const isPage = (id: string): id is PageId => Object.hasOwn(LISTED, id);

/** Every page of a dossier with four options, as tests open it. */
export const PLACES: readonly PagePlace[] = Object.keys(LISTED)
	.filter(isPage)
	.flatMap((page) => (PARTS[page] ?? ['']).map((part) => ({ page, part })));

/** Where a page of a dossier is, below the dossier. */
export const below = (place: PagePlace): string => `${pathOf(place)}/`.replace(/^\/$/, '');

const pageOf = (dossier: string, place: PagePlace): { name: string; path: string } => ({
	name: nameOf(place).toLowerCase(),
	path: `/${dossier}/${below(place)}`
});

const EXAMPLES: readonly PagePlace[] = [
	{ page: 'overview', part: '' },
	{ page: 'option', part: 'b' },
	{ page: 'compare', part: '' },
	{ page: 'presenting', part: '' },
	{ page: 'pair', part: 'a-b' },
	{ page: 'risks', part: '' }
];

/** Every kind of page of the site. */
export const PAGES: readonly { readonly name: string; readonly path: string }[] = [
	{ name: 'begin', path: '/' },
	{ name: 'toegankelijkheid', path: '/toegankelijkheid/' },
	...PLACES.map((place) => pageOf('hilversum-wmo-2024', place)),
	...EXAMPLES.map((place) => pageOf('hilversum-taakstelling-2022', place)).map(({ name, path }) => ({
		name: `rekenvoorbeeld, ${name}`,
		path
	}))
];
