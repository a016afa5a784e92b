import type { Assumption, Dossier } from '../dossier/dossier.ts';
import { sharedUnknownOf } from '../model/split.ts';
import { sharedSentence } from './shared.ts';

/** What is said of a shared unknown, of each of these assumptions that options share and that is not split. */
export function sharedSentences(dossier: Dossier, assumptions: readonly Assumption[]): string[] {
	return assumptions.flatMap((assumption) => {
		const shared = sharedUnknownOf(dossier, assumption.id);
		return shared?.assumption.id === assumption.id ? [sharedSentence(shared)] : [];
	});
}
