import { manual } from './manual.ts';
import type { PageServerLoad } from './$types';

/** Everything is worked out at build time: the page ships no schema, reader or formulas. */
export const load: PageServerLoad = () => ({ manual: manual() });
