import { ownLinkLines } from '$lib/format/goals';
import type { GoalsNetwork } from '$lib/model/goals/goals';
import type { Tweaks } from '$lib/state/tweaks.svelte';
import { pageAddress, shownQuery } from '../../parts/addresses/address-bar';

/** What a download of the goals network says about itself; for use in the browser. */
export async function aboutGoals(
	{ dossier, changes }: Tweaks,
	network: GoalsNetwork
): Promise<readonly string[]> {
	// Only who saves a file needs this.
	const { provenance } = await import('$lib/export/provenance');
	return provenance(dossier, changes, {
		date: new Date(),
		link: pageAddress(shownQuery()),
		judged: ownLinkLines(network)
	});
}
