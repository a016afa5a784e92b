import type { Dossier } from '../../../dossier/dossier.ts';
import { glossaryOf } from '../../../format/glossary.ts';
import { capitalised } from '../../../format/text.ts';
import type { LineKind } from '../../../model/outcome.ts';
import { addresses } from '../addresses/addresses.ts';
import { isListed, nameOf, pagesOf, type PageId } from '../addresses/page-list.ts';
import { rowId } from '../addresses/row-id.ts';
import { matches, plain } from './matches.ts';

/** Something in a dossier that can be found. */
export interface SearchEntry {
	/** What it is, in a word. */
	readonly kind: string;
	readonly title: string;
	/** Other texts in which it is found. */
	readonly texts: readonly string[];
	/** Where it stands. */
	readonly href: string;
}

const BESIDE: readonly PageId[] = ['terms', 'handout', 'presenting'];

/** All that can be found in a dossier, in the order in which it is shown: pages, terms, and then what it holds. */
export function searchEntries(dossier: Dossier): readonly SearchEntry[] {
	const { id: folder } = dossier;
	const at = (page: PageId, fragment: string): string => `${addresses.page(folder, page)}#${fragment}`;
	const notes = (...texts: readonly (string | undefined)[]): string[] =>
		texts.filter((text) => text !== undefined);
	const titles = new Map(dossier.options.map(({ letter, title }) => [letter.toLowerCase(), title]));
	const { own, tool } = glossaryOf(dossier);
	const item =
		(kind: string, line: LineKind) =>
		({ id, title, short, note }: Dossier['items'][number]): SearchEntry => ({
			kind,
			title,
			texts: notes(short, note),
			href: at('overview', rowId(line, id))
		});
	return [
		...pagesOf(dossier)
			.filter((place) => isListed(dossier, place) || BESIDE.includes(place.page))
			.map((place) => ({
				kind: 'Pagina',
				title: [nameOf(place), titles.get(place.part)].filter((part) => part !== undefined).join(': '),
				texts: [],
				href: addresses.page(folder, place.page, place.part)
			})),
		...[...own, ...tool].map(({ term, title, meaning }) => ({
			kind: 'Begrip',
			title: capitalised(title),
			texts: [meaning, ...(dossier.terms.find(({ title: one }) => one === title)?.forms ?? [])],
			href: at('terms', term)
		})),
		...dossier.items.map(item('Post', 'spending')),
		...dossier.effects.map(item('Verwacht effect', 'effect')),
		...dossier.results.map(({ id, title, short, note }) => ({
			kind: 'Uitkomst',
			title,
			texts: notes(short, note),
			href: at('overview', `uitkomst-${id}`)
		})),
		...dossier.advantages.map(({ id, title, note }) => ({
			kind: 'Voordeel',
			title,
			texts: notes(note),
			href: at('risks', `voordeel-${id}`)
		})),
		...dossier.risks.map(({ id, title, note, mitigation }) => ({
			kind: 'Risico',
			title,
			texts: notes(note, mitigation),
			href: at('risks', `risico-${id}`)
		})),
		...dossier.goals.map(({ id, title, task, note }) => ({
			kind: 'Doel',
			title,
			texts: notes(task, note),
			href: at('goals', `doel-${id}`)
		})),
		...dossier.assumptions.map(({ id, title, note }) => ({
			kind: 'Aanname',
			title,
			texts: notes(note),
			href: at('accountability', `aanname-${id}`)
		})),
		...dossier.sources.map(({ id, title, short, publisher, year, note }) => ({
			kind: 'Bron',
			title,
			texts: notes(short, publisher, String(year), note),
			href: at('accountability', `bron-${id}`)
		}))
	];
}

/**
 * What is found of what somebody typed: the entries that have each of its words, first those that have them in their title.
 * Nothing where nothing was typed.
 */
export function found(entries: readonly SearchEntry[], query: string): readonly SearchEntry[] {
	if (query.trim() === '') return [];
	const inTitle = (entry: SearchEntry): number => {
		if (plain(entry.title).startsWith(plain(query.trim()))) return 0;
		return matches(query, [entry.title]) ? 1 : 2;
	};
	return entries
		.filter(({ kind, title, texts }) => matches(query, [kind, title, ...texts]))
		.map((entry) => ({ entry, rank: inTitle(entry) }))
		.sort((a, b) => a.rank - b.rank)
		.map(({ entry }) => entry);
}
