import { describe, expect, it } from 'vitest';
import { reference } from '../../../src/lib/dossier/reference.ts';
import { readYaml } from '../../../src/lib/dossier/yaml-file.ts';
import { loadDossier } from '../../../src/lib/model/load.ts';
import { dossierFolders, readFolder } from '../../../src/node/scenarios.ts';

const all = dossierFolders('scenarios').map(readFolder);
/** Those of which everything is invented. */
const invented = all.filter(({ path }) => path.includes('voorbeeldstad-'));

/** What stands in a file. */
const valueOf = (file: Parameters<typeof readYaml>[0]): unknown => {
	const result = readYaml(file);
	if (!result.ok) throw new Error(`${file.path} is no YAML`);
	return result.file.value;
};

const isWorkedExample = ({ files }: { readonly files: readonly { readonly text: string }[] }): boolean =>
	files.some(({ text }) => /^soort: rekenvoorbeeld$/m.test(text));

describe('the invented dossiers', () => {
	it('are three, say that they are invented and read without a warning', () => {
		expect(invented).toHaveLength(3);
		for (const { path, files } of invented) {
			const result = loadDossier(path, files);
			if (!result.ok) throw new Error(`${path} has problems`);
			expect(result.warnings).toEqual([]);
			expect(result.dossier.kind).toBe('worked-example');
			expect(result.dossier.sources.every(({ title }) => title.includes('verzonnen'))).toBe(true);
			expect(result.dossier.status).toBe('Verzonnen voorbeeld, geen besluit');
		}
	});

	it('use every key of the manual between them, and the other worked example', () => {
		const used = new Set(
			all.filter(isWorkedExample).flatMap(({ files }) => {
				const isMain = ({ path }: { readonly path: string }): boolean => !/keuze-\w+\.yaml$/.test(path);
				return reference({
					dossier: Object.assign({}, ...files.filter(isMain).map(valueOf)),
					options: files.filter((file) => !isMain(file)).map(valueOf)
				})
					.files.flatMap(({ keys }) => keys)
					.flatMap(({ id, example }) => (example === undefined ? [] : [id]));
			})
		);
		const keys = reference({ dossier: {}, options: [] })
			.files.flatMap(({ keys }) => keys)
			.map(({ id }) => id);
		expect(keys.length).toBeGreaterThan(150);
		// A name, a year or a letter of the author's own is no key.
		expect(keys.filter((id) => !used.has(id) && !/-(naam|jaar|letter)$/.test(id))).toEqual([]);
	});
});
