import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../src/lib/authoring/edit.ts';
import { ownNames } from '../../../src/lib/authoring/names.ts';
import { readDossier } from '../../../src/lib/dossier/read.ts';
import { DOSSIER, exampleFiles, readExample } from './example.ts';

const POSTS = `posten:
  huur: { titel: Huur }
  loon: { titel: Loon }
`;
const RISKS = `risicos:
  druk: { titel: Druk, beheersmaatregel: Wachten }
`;
const SHORT = DOSSIER.replace(POSTS, '').replace(RISKS, '');

/** The example, with its posts and risks in files of their own. */
const split = (changes: Readonly<Record<string, string>> = {}) =>
	exampleFiles({ 'dossier.yaml': SHORT, 'posten.yaml': POSTS, 'risicos.yaml': RISKS, ...changes });

const said = (changes: Readonly<Record<string, string>>): readonly string[] => {
	const result = readDossier('proef', split(changes));
	return [...(result.ok ? result.warnings : result.problems)].map(
		({ file, line, column, code, message, remedy }) =>
			`${file.replace('proef/', '')}:${line}:${column} ${code} ${message} ${remedy}`
	);
};

describe('a dossier in more files', () => {
	it('is the same dossier as in one', () => {
		const [whole, parts] = [readExample(), readDossier('proef', split())];
		if (!whole.ok || !parts.ok) throw new Error('has problems');
		expect(parts.dossier).toEqual(whole.dossier);
		expect(parts.warnings).toEqual(whole.warnings);
	});

	it('has its problems where they stand, whatever file that is', () => {
		expect(said({ 'posten.yaml': POSTS.replace('titel: Loon', 'titl: Loon') })).toEqual([
			expect.stringMatching(/^posten\.yaml:3:11 SLEUTEL_ONBEKEND /)
		]);
		expect(said({ 'risicos.yaml': RISKS.replace('Wachten', 'Wachten, effect: extra_drik') })).toEqual([
			expect.stringMatching(/^risicos\.yaml:2:59 NAAM_ONBEKEND .*bedoelde u `extra_druk`\?/)
		]);
		expect(said({ 'posten.yaml': POSTS.replace('loon:', 'loon: [') })[0]).toMatch(
			/^posten\.yaml:4:1 YAML_SYNTAX /
		);
	});

	it('says in which file a name that is not there can be added', () => {
		const own = exampleFiles()
			.find(({ path }) => path.endsWith('keuze-a.yaml'))
			?.text.replace('huur: 100', 'energie: 100');
		expect(said({ 'keuze-a.yaml': own ?? '' })).toContainEqual(
			expect.stringContaining('voeg `energie` toe in posten.yaml onder `posten`')
		);
	});

	it.each([
		[
			'a key in two places',
			{ 'dossier.yaml': DOSSIER, 'risicos.yaml': RISKS },
			'dossier.yaml:13:1 SLEUTEL_DUBBEL `posten` staat hier en in posten.yaml. Zet alles bij elkaar: in dossier.yaml of in posten.yaml.'
		],
		[
			'another key in a file',
			{ 'posten.yaml': `${POSTS}jaren: [2024, 2025]\n` },
			'posten.yaml:4:1 SLEUTEL_ONBEKEND In posten.yaml hoort alleen `posten`. Zet `jaren` in dossier.yaml.'
		],
		[
			'a key that may have a file of its own',
			{ 'posten.yaml': `${POSTS}doelen: {}\n` },
			'posten.yaml:4:1 SLEUTEL_ONBEKEND In posten.yaml hoort alleen `posten`. Zet `doelen` in dossier.yaml, of in een bestand doelen.yaml.'
		],
		[
			'a file without its key',
			{ 'posten.yaml': 'huur: { titel: Huur }\nloon: { titel: Loon }\n' },
			'posten.yaml:1:1 SLEUTEL_ONTBREEKT In posten.yaml ontbreekt `posten`. Begin het bestand met een regel `posten:`, en zet de rest eronder met twee spaties ervoor, net als in dossier.yaml.'
		],
		[
			'a file with another name',
			{ 'kosten.yaml': POSTS },
			'kosten.yaml:1:1 BESTAND_ONBEKEND Het bestand kosten.yaml hoort niet bij een dossier.'
		]
	])('says what is wrong with %s', (_name, changes, expected) => {
		expect(said(changes).join('\n')).toContain(expected);
	});

	it('has forms that write in the file in which the key stands', () => {
		const result = applyEdits(split(), [{ kind: 'post', name: 'energie', title: 'Energie' }]);
		if (!result.ok) throw new Error(result.problem);
		const text = (name: string) => result.files.find(({ path }) => path === `proef/${name}`)?.text;
		expect(text('posten.yaml')).toBe(`${POSTS}  energie:\n    titel: Energie\n`);
		expect(text('dossier.yaml')).toBe(SHORT);
	});

	it('offers its names to who types', () => {
		expect(ownNames(split()).groups.posten).toEqual([
			{ name: 'huur', title: 'Huur' },
			{ name: 'loon', title: 'Loon' }
		]);
	});
});
