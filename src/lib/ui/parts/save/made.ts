import { provenance } from '../../../export/provenance.ts';
import { measureOf } from '../../../state/shown-measure.ts';
import type { Tweaks } from '../../../state/tweaks.svelte.ts';
import { sharedPage } from './shared-address.ts';

/** The lines that say where a file of the visible page comes from, made now. For use in the browser. */
export function made({ dossier, changes, judgements }: Tweaks, judged: readonly string[]): readonly string[] {
	return provenance(dossier, changes, {
		date: new Date(),
		link: sharedPage(dossier),
		judged,
		measure: measureOf(dossier, judgements)
	});
}
