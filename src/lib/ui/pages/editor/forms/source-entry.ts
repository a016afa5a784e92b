import type { Citation } from '$lib/dossier/dossier';
import type { NamedSource } from '$lib/authoring/sketch';
import { placesOf } from '$lib/dossier/places';

/** A source as somebody chooses it; no source when `source` is empty. */
export interface SourceEntry {
	readonly source: string;
	readonly place: string;
}

export const NO_SOURCE: SourceEntry = { source: '', place: '' };

/** What is wrong with it: a source needs the place where it says this, one of its own where the dossier lists them. */
export function sourceProblem({ source, place }: SourceEntry, sources: readonly NamedSource[]): string {
	if (source === '') return '';
	if (place.trim() === '') return 'Schrijf waar dit in de bron staat, bijvoorbeeld: bladzijde 12.';
	const listed = sources.find(({ name }) => name === source)?.places ?? [];
	if (listed.length === 0) return '';
	const places = placesOf(listed);
	const [unknown] = places.unknown(place.trim());
	if (unknown === undefined) return '';
	const meant = places.meant(unknown);
	return meant === undefined
		? `“${unknown}” is geen plaats in deze bron. Kies een plaats uit de lijst.`
		: `“${unknown}” is geen plaats in deze bron. Bedoelt u “${meant}”?`;
}

export const citationOf = ({ source, place }: SourceEntry): Citation | undefined =>
	source === '' ? undefined : { source, place: place.trim() };
