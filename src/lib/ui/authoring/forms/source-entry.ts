import type { Citation } from '$lib/authoring/edit';

/** A source as somebody chooses it; no source when `source` is empty. */
export interface SourceEntry {
	readonly source: string;
	readonly place: string;
}

export const NO_SOURCE: SourceEntry = { source: '', place: '' };

/** What is wrong with it: a source needs the place where it says this. */
export const sourceProblem = ({ source, place }: SourceEntry): string =>
	source !== '' && place.trim() === ''
		? 'Schrijf waar dit in de bron staat, bijvoorbeeld: bladzijde 12.'
		: '';

export const citationOf = ({ source, place }: SourceEntry): Citation | undefined =>
	source === '' ? undefined : { source, place };
