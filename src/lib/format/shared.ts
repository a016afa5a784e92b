import type { SharedUnknown } from '../model/split.ts';
import { list } from './text.ts';

/** That options share an unknown is the dossier's doing, and can be otherwise. */
export function sharedSentence({ assumption, letters }: SharedUnknown): string {
	const what = assumption.unit.startsWith('€') ? 'bedrag' : 'getal';
	return `Dit dossier rekent bij keuze ${list(letters)} met hetzelfde onbekende ${what}. U kunt het ook per keuze apart invullen.`;
}
