import type { Assumption, Dossier } from '../dossier/dossier.ts';
import { sharedUnknownOf, type SharedUnknown } from '../model/split.ts';
import { list } from './text.ts';

/** That options share an unknown is the dossier's doing, and can be otherwise. */
export function sharedSentence({ assumption, letters }: SharedUnknown): string {
	const what = assumption.unit.startsWith('€') ? 'bedrag' : 'getal';
	return `Dit dossier rekent bij keuze ${list(letters)} met hetzelfde onbekende ${what}. U kunt het ook per keuze apart invullen.`;
}

/** The same of each of these assumptions that options share and that is not split. */
export function sharedSentences(dossier: Dossier, assumptions: readonly Assumption[]): string[] {
	return assumptions.flatMap((assumption) => {
		const shared = sharedUnknownOf(dossier, assumption.id);
		return shared?.assumption.id === assumption.id ? [sharedSentence(shared)] : [];
	});
}
