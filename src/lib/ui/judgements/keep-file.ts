import { variantsYaml } from '$lib/export/variants';
import type { Tweaks } from '$lib/state/tweaks.svelte';
import { save } from '../save-file';

/** Saves what the visitor judged and changed as a variant file, which the page with own judgements opens again. */
export function keepJudgements({ dossier, committed }: Tweaks): void {
	save(
		`${dossier.id}-mijn-oordelen.yaml`,
		'text/yaml',
		variantsYaml(dossier, [{ name: 'Mijn oordelen', ...committed }])
	);
}
