import { json } from '@sveltejs/kit';
import { accessibilityStatement, contact } from 'virtual:site';
import type { AccessibilityData } from '../+page.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

/** Only this page says these, so only this page carries them. */
export const GET: RequestHandler = () =>
	json({ statement: accessibilityStatement, contact } satisfies AccessibilityData);
