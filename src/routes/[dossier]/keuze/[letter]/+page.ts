import { optionAt } from './option-at.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, parent }) => ({
	option: optionAt((await parent()).dossier, params.letter)
});
