import { ownLinkLines } from '$lib/format/goals';
import type { GoalsNetwork } from '$lib/model/goals';
import type { Tweaks } from '$lib/state/tweaks.svelte';

/** What a download of the goals network says about itself; for use in the browser. */
export async function aboutGoals(
	{ dossier, changes }: Tweaks,
	network: GoalsNetwork
): Promise<readonly string[]> {
	// Only who saves a file needs this.
	const { provenance } = await import('$lib/export/provenance');
	const link = new URL(location.href);
	link.hash = '';
	return provenance(dossier, changes, { date: new Date(), link: link.href, judged: ownLinkLines(network) });
}
