import { readFolder } from '../../../src/node/scenarios.ts';
import type { Dossier } from '../../../src/lib/dossier/dossier.ts';
import { loadDossier } from '../../../src/lib/model/load.ts';

function published(folder: string): Dossier {
	const { path, files } = readFolder(`scenarios/${folder}`);
	const result = loadDossier(path, files);
	if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join('\n'));
	return result.dossier;
}

/** Hilversum's dossier, as the site has it. */
export const hilversum = (): Dossier => published('hilversum-wmo-2024');

/** The worked example beside it. */
export const taakstelling = (): Dossier => published('hilversum-taakstelling-2022');
