import { json } from '@sveltejs/kit';
import { manual } from '../manual.ts';
import type { ManualData } from '../+page.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

/** Everything is worked out at build time: the page ships no schema, reader or formulas. */
export const GET: RequestHandler = () => json({ manual: manual() } satisfies ManualData);
