import type { Contact } from '$lib/site/site';
import { ownData } from '../own-data.ts';
import type { PageLoad } from './$types';

/** What the page shows. */
export interface AccessibilityData {
	readonly statement: string | null;
	readonly contact: Contact | null;
}

export const load: PageLoad = ({ fetch }): Promise<AccessibilityData> => ownData(fetch);
