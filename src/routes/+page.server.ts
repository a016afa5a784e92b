import { dossiers, loaders } from 'virtual:dossiers';
import type { PageServerLoad } from './$types';

/** With one dossier this page shows it directly; with more it lists them. */
export const load: PageServerLoad = async () => {
	const [only, another] = dossiers;
	const loader = only && another === undefined ? loaders[only.id] : undefined;
	return { dossiers, only: loader ? (await loader()).default : undefined };
};
