import { readFolder } from '../../../src/node/scenarios.ts';
import type { Dossier } from '../../../src/lib/dossier/dossier.ts';
import { loadDossier } from '../../../src/lib/model/load.ts';

/** Hilversum's dossier, as the site has it. */
export function hilversum(): Dossier {
	const { path, files } = readFolder('scenarios/hilversum-wmo-2024');
	const result = loadDossier(path, files);
	if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join('\n'));
	return result.dossier;
}
