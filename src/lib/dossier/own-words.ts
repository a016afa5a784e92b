import { yearsIn } from './years.ts';
import { quoted } from './written-line.ts';
import { placesOf } from './places.ts';
import { valueAt } from './yaml-file.ts';

/** What a dossier has, so that a remedy can use its own names; read before anything is checked, so possibly not much. */
export interface OwnWords {
	readonly years: readonly number[];
	/** The poles of each axis. */
	readonly axes: ReadonlyMap<string, readonly string[]>;
	readonly sources: readonly string[];
	readonly goals: readonly string[];
	readonly items: readonly string[];
	/** Assumptions and intermediates: what a formula can name. */
	readonly formulaNames: readonly string[];
	/** The places of each source that has a list of them. */
	readonly places: ReadonlyMap<string, readonly string[]>;
}

/** Of a file that belongs to no dossier. */
export const NO_WORDS: OwnWords = {
	years: [],
	axes: new Map(),
	sources: [],
	goals: [],
	items: [],
	formulaNames: [],
	places: new Map()
};

/** What stands in the plain data of a `dossier.yaml`, whatever is wrong with it. */
export function ownWords(dossier: unknown): OwnWords {
	const keysOf = (...path: string[]): string[] => {
		const group = valueAt(dossier, path);
		return typeof group === 'object' && group !== null && !Array.isArray(group) ? Object.keys(group) : [];
	};
	return {
		years: yearsIn(valueAt(dossier, ['jaren'])),
		axes: new Map(keysOf('assen').map((axis) => [axis, keysOf('assen', axis, 'polen')])),
		sources: keysOf('bronnen'),
		goals: keysOf('doelen'),
		items: keysOf('posten'),
		formulaNames: [...keysOf('aannames'), ...keysOf('constanten'), ...keysOf('tussenwaarden')],
		places: new Map(
			keysOf('bronnen').flatMap((source) => {
				const list = valueAt(dossier, ['bronnen', source, 'plaatsen']);
				const places = Array.isArray(list) ? list.filter((place) => typeof place === 'string') : [];
				return places.length > 0 ? [[source, places] as const] : [];
			})
		)
	};
}

/** How to write where something stands: in a source that the dossier has, with the author's own place if there is one. */
export function citationExample({ sources, places }: OwnWords, typed = ''): string {
	const [first = 'naam_van_bron'] = sources;
	const named = sources.find((source) => new RegExp(`^${source}(?![a-z0-9_])`, 'i').test(typed));
	const source = named ?? first;
	const rest = named === undefined ? typed : typed.slice(named.length).replace(/^[\s,:;.-]+/, '');
	const list = places.get(source);
	return `{ ${source}: ${quoted(list === undefined ? rest.trim() || 'blz. 3' : placeIn(list, rest.trim()))} }`;
}

/** The place of a source that was meant, or else its first. */
function placeIn(list: readonly string[], typed: string): string {
	const places = placesOf(list);
	const meant = typed === '' ? undefined : places.unknown(typed).length === 0 ? typed : places.meant(typed);
	return (
		meant ?? list.find((place) => typed !== '' && place.startsWith(typed)) ?? places.texts[0] ?? 'blz. 3'
	);
}

/** What else to do before a source can be named. */
export const sourceFirst = ({ sources }: OwnWords): string =>
	sources.length > 0 ? '' : ' Zet het stuk eerst in dossier.yaml onder `bronnen`.';
