import { error } from '@sveltejs/kit';
import { dossiers, loaders } from 'virtual:dossiers';
import { yamlFiles } from 'virtual:dossier-files';
import { calculatedFiles, OUTCOME_CSV, OUTCOME_JSON } from '$lib/export/calculated-files';
import { dataFile } from '../../data-file.ts';
import { dataFiles } from '../../page-data.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = async () => {
	const files = dossiers.map(async ({ id }) => {
		const dossier = (await loaders[id]?.())?.default;
		return [
			OUTCOME_JSON,
			OUTCOME_CSV,
			...(yamlFiles[id] ?? []).map(({ name }) => name),
			...(dossier === undefined ? [] : dataFiles(dossier).map(({ name }) => dataFile(id, name)))
		].map((file) => ({ dossier: id, file }));
	});
	return (await Promise.all(files)).flat();
};

export const GET: RequestHandler = async ({ params }) => {
	const dossier = Object.hasOwn(loaders, params.dossier)
		? (await loaders[params.dossier]?.())?.default
		: undefined;
	if (!dossier) error(404, 'Dit dossier bestaat niet.');
	const calculated = calculatedFiles(dossier).find(({ name }) => name === params.file);
	if (calculated) return answer(calculated.text, calculated.type);
	const data = dataFiles(dossier).find(({ name }) => dataFile(params.dossier, name) === params.file);
	if (data) return answer(JSON.stringify(data.make()), 'application/json');
	const file = yamlFiles[params.dossier]?.find(({ name }) => name === params.file);
	if (!file) error(404, 'Dit bestand bestaat niet.');
	return answer(file.text, 'text/yaml; charset=utf-8');
};

const answer = (body: string, type: string): Response =>
	new Response(body, { headers: { 'content-type': type } });
