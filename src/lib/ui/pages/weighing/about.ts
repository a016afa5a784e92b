import { provenance } from '$lib/export/provenance';
import { ownWeighingLines } from '$lib/format/weighing';
import type { OwnWeighing } from '$lib/model/weighing/weighing-question';
import type { Tweaks } from '$lib/state/tweaks.svelte';
import { pageAddress, shownQuery } from '../../parts/addresses/address-bar';

/** What every download of a weighing says about itself; for use in the browser. */
export function aboutWeighing({ dossier, changes }: Tweaks, own: OwnWeighing): readonly string[] {
	return provenance(dossier, changes, {
		date: new Date(),
		link: pageAddress(shownQuery()),
		judged: ownWeighingLines(dossier, own)
	});
}
