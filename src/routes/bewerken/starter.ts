import type { SourceFile } from '$lib/dossier/yaml-file';
import dossier from '../../cli/starter/dossier.yaml?raw';
import first from '../../cli/starter/keuze-a.yaml?raw';
import second from '../../cli/starter/keuze-b.yaml?raw';

/** The small dossier that the command line begins a new one with too. */
export const STARTER: readonly SourceFile[] = [
	{ path: 'dossier.yaml', text: dossier },
	{ path: 'keuze-a.yaml', text: first },
	{ path: 'keuze-b.yaml', text: second }
];
