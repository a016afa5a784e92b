import { accessibilityStatement, contact } from 'virtual:site';
import type { PageServerLoad } from './$types';

/** Only this page says these, so only this page carries them. */
export const load: PageServerLoad = () => ({ statement: accessibilityStatement, contact });
