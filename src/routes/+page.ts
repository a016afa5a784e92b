import { dossiers, loaders } from 'virtual:dossiers';
import type { PageLoad } from './$types';

/** With one dossier this page shows it directly; with more it lists them. */
export const load: PageLoad = async () => {
	const [only, another] = dossiers;
	const loader = only && another === undefined ? loaders[only.id] : undefined;
	return { dossiers, only: loader ? (await loader()).default : undefined };
};
