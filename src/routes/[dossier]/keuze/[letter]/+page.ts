import { dataOf } from '../../load.ts';
import { optionAt } from './option-at.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, parent, fetch }) => {
	const { dossier } = await parent();
	return { ...(await dataOf(fetch, dossier, 'overzicht')), option: optionAt(dossier, params.letter) };
};
