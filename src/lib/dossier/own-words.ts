import { quoted } from './braces.ts';
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
	/** The first place of the first source that has a list of them. */
	readonly places: ReadonlyMap<string, string>;
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
	const years = valueAt(dossier, ['jaren']);
	return {
		years: Array.isArray(years) ? years.filter((year) => typeof year === 'number') : [],
		axes: new Map(keysOf('assen').map((axis) => [axis, keysOf('assen', axis, 'polen')])),
		sources: keysOf('bronnen'),
		goals: keysOf('doelen'),
		items: keysOf('posten'),
		formulaNames: [...keysOf('aannames'), ...keysOf('tussenwaarden')],
		places: new Map(
			keysOf('bronnen').flatMap((source) => {
				const place = valueAt(dossier, ['bronnen', source, 'plaatsen', 0]);
				return typeof place === 'string' ? [[source, place] as const] : [];
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
	const place = places.get(source) ?? (rest.trim() || 'blz. 3');
	return `{ ${source}: ${quoted(place)} }`;
}

/** What else to do before a source can be named. */
export const sourceFirst = ({ sources }: OwnWords): string =>
	sources.length > 0 ? '' : ' Zet het stuk eerst in dossier.yaml onder `bronnen`.';
