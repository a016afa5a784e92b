import type { LoadEvent } from '@sveltejs/kit';
import { pairPage } from '../../../../../routes/[dossier]/vergelijk/[paar]/pair-page.ts';
import { archived } from '../../../../dossier.ts';

export const load = async ({ params }: LoadEvent) => pairPage(await archived(), params['paar']);
