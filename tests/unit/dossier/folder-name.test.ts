import fc from 'fast-check';
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { folderNameProblem, OWN_PAGES } from '../../../src/lib/dossier/folder-name.ts';

describe('the name of a folder', () => {
	it.each(['hilversum-wmo-2024', 'a', '2026', 'scenarios/zwembad-2026'])('can be %s', (path) => {
		expect(folderNameProblem(path)).toBeUndefined();
	});

	it.each([
		['scenarios/Zwembad', 'zwembad'],
		['zwembad_2026', 'zwembad-2026'],
		['-json', 'json'],
		['Café & zo', 'cafe-zo'],
		['???', 'mijn-dossier'],
		['Bewerken', 'mijn-dossier'],
		['bewerken', 'bewerken-dossier']
	])('cannot be %s', (path, better) => {
		expect(folderNameProblem(path)).toMatchObject({
			file: path,
			remedy: expect.stringContaining(`Noem de map bijvoorbeeld ${better}.`)
		});
	});

	it('is fit when the remedy is followed', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom(...OWN_PAGES)), (name) => {
				const [, better = 'goed'] = / bijvoorbeeld (.*)\.$/.exec(folderNameProblem(name)?.remedy ?? '') ?? [];
				expect(folderNameProblem(better)).toBeUndefined();
			})
		);
	});

	it('is never that of a page of the site itself', () => {
		const pages = readdirSync('src/routes', { withFileTypes: true }).filter(
			(entry) => entry.isDirectory() && !entry.name.startsWith('[')
		);
		for (const { name } of pages) expect(OWN_PAGES).toContain(name);
	});
});
