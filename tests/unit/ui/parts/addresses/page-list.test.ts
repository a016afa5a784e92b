import { readdirSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { expect, it } from 'vitest';
import {
	isListed,
	nameOf,
	pageAt,
	PAGES,
	pagesOf,
	pathOf
} from '../../../../../src/lib/ui/parts/addresses/page-list.ts';
import { hilversum } from '../../../model/hilversum.ts';

const dossier = hilversum();

it('every page of the list has a folder of its own in the routes, and no folder is left out', () => {
	const root = join('src', 'routes', '[dossier]');
	const folders = readdirSync(root, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('+page.svelte'))
		.map((file) =>
			relative(root, dirname(join(root, file)))
				.split(sep)
				.join('/')
		);
	expect(folders.sort()).toEqual(
		Object.values<{ path: string }>(PAGES)
			.map(({ path }) => path)
			.sort()
	);
});

it('every page is found again at its address', () => {
	for (const place of [...pagesOf(dossier), { page: 'pair', part: 'a-c' } as const])
		expect(pageAt(pathOf(place))).toEqual(place);
});

it('a page with an address of its own comes before one for any address', () => {
	expect(pageAt('vergelijk/paar')).toEqual({ page: 'anyPair', part: '' });
	expect(pageAt('vergelijk/a-c')).toEqual({ page: 'pair', part: 'a-c' });
});

it('an address that is no page has none', () => {
	for (const address of ['bestaat-niet', 'keuze', 'keuze/a/b', 'vergelijk/a-c/d', 'constructor'])
		expect(pageAt(address)).toBeUndefined();
});

it('pages of which there are several are called after what differs', () => {
	expect(nameOf({ page: 'option', part: 'c' })).toBe('Keuze C');
	expect(nameOf({ page: 'pair', part: 'a-c' })).toBe('Keuze A en C');
	expect(nameOf({ page: 'risks', part: '' })).toBe('Risico’s');
});

it('each option has a page, and the navigation leaves out what it does not list', () => {
	const pages = pagesOf(dossier);
	expect(pages.filter(({ page }) => page === 'option').map(({ part }) => part)).toEqual(['a', 'b', 'c', 'd']);
	expect(pages.filter((place) => !isListed(dossier, place)).map(({ page }) => page)).toEqual([
		'anyPair',
		'menu',
		'handout',
		'presenting',
		'terms'
	]);
});
