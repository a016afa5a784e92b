import { dataOf } from '../load.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent, fetch }) => dataOf(fetch, (await parent()).dossier, 'vragen');
