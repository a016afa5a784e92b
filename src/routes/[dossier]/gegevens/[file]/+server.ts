import { error } from '@sveltejs/kit';
import { dossiers, loaders } from 'virtual:dossiers';
import { yamlFiles } from 'virtual:dossier-files';
import { outcomeCsv, outcomeJson } from '$lib/export/outcome';
import { baseline } from '$lib/model/assumptions';
import { calculate } from '$lib/model/calculate';
import { OUTCOME_CSV, OUTCOME_JSON } from '$lib/ui/downloads';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () =>
	dossiers.flatMap(({ id }) =>
		[OUTCOME_JSON, OUTCOME_CSV, ...(yamlFiles[id] ?? []).map(({ name }) => name)].map((file) => ({
			dossier: id,
			file
		}))
	);

export const GET: RequestHandler = async ({ params }) => {
	const dossier = Object.hasOwn(loaders, params.dossier)
		? (await loaders[params.dossier]?.())?.default
		: undefined;
	if (!dossier) error(404, 'Dit dossier bestaat niet.');
	const values = baseline(dossier);
	switch (params.file) {
		case OUTCOME_JSON:
			return answer(
				`${JSON.stringify(outcomeJson(dossier, values, calculate(dossier, values)), null, 2)}\n`,
				'application/json'
			);
		case OUTCOME_CSV:
			// The byte order mark tells spreadsheets that this is UTF-8.
			return answer(
				`\ufeff${outcomeCsv(dossier, values, calculate(dossier, values))}`,
				'text/csv; charset=utf-8'
			);
		default: {
			const file = yamlFiles[params.dossier]?.find(({ name }) => name === params.file);
			if (!file) error(404, 'Dit bestand bestaat niet.');
			return answer(file.text, 'text/yaml; charset=utf-8');
		}
	}
};

const answer = (body: string, type: string): Response =>
	new Response(body, { headers: { 'content-type': type } });
