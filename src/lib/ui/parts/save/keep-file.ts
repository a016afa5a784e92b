import { variantsYaml } from '$lib/export/variants';
import type { Tweaks } from '$lib/state/tweaks.svelte';
import { downloadName } from './download-name';
import { save } from './save-file';

/** Saves what the visitor judged and changed as a variant file, which the page with own judgements opens again. */
export function keepJudgements({ dossier, committed }: Tweaks): void {
	save(
		downloadName('mijn-oordelen', 'yaml', dossier.id),
		'text/yaml',
		variantsYaml(dossier, [{ name: 'Mijn oordelen', ...committed }])
	);
}
