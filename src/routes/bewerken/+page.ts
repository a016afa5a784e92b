import type { Reference } from '$lib/dossier/reference';
import type { Published } from '$lib/ui/pages/editor/published';
import { ownData } from '../own-data.ts';
import type { PageLoad } from './$types';

/** What the page shows. */
export interface EditorData {
	readonly published: readonly Published[];
	readonly reference: Reference;
}

export const load: PageLoad = ({ fetch }): Promise<EditorData> => ownData(fetch);
