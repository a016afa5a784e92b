import type { Manual } from '$lib/ui/pages/manual/manual';
import { ownData } from '../own-data.ts';
import type { PageLoad } from './$types';

/** What the page shows. */
export interface ManualData {
	readonly manual: Manual;
}

export const load: PageLoad = ({ fetch }): Promise<ManualData> => ownData(fetch);
