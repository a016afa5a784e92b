import type { Citation, Dossier } from '../dossier/dossier.ts';

/** `Startnotitie, tabel Keuze A`. */
export function citationText({ sources }: Dossier, { source, place }: Citation): string {
	const found = sources.find(({ id }) => id === source);
	return found ? `${found.short}, ${place}` : place;
}
