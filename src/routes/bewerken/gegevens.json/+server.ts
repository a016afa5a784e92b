import { json } from '@sveltejs/kit';
import { dossiers } from 'virtual:dossiers';
import { yamlFiles } from 'virtual:dossier-files';
import { reference } from '$lib/dossier/reference';
import type { EditorData } from '../+page.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

/** Which dossiers there are to edit, and the help; the files are fetched when a dossier is chosen. */
export const GET: RequestHandler = () =>
	json({
		reference: reference({ dossier: undefined, options: [] }),
		published: dossiers.map(({ id, title }) => ({
			id,
			title,
			files: (yamlFiles[id] ?? []).map(({ name }) => name)
		}))
	} satisfies EditorData);
