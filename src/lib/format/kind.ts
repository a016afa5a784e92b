import type { Dossier } from '../dossier/dossier.ts';

/** What every page and file of a worked example says first; undefined for a dossier that a council decides on. */
export function kindNotice({ kind }: Pick<Dossier, 'kind'>): string | undefined {
	switch (kind) {
		case 'decision':
			return undefined;
		case 'worked-example':
			return 'Dit is een rekenvoorbeeld. Het is geen stuk van de raad en geen voorstel.';
	}
}

/** The title of a dossier, for where it stands alone: `Rekenvoorbeeld: Taakstelling`. */
export function dossierTitle({ kind, title }: Pick<Dossier, 'kind' | 'title'>): string {
	switch (kind) {
		case 'decision':
			return title;
		case 'worked-example':
			return `Rekenvoorbeeld: ${title}`;
	}
}
