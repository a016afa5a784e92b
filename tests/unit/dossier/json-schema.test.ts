import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SCHEMAS, schemaText } from '../../../src/cli/schema.ts';
import { dossierJsonSchema, optionJsonSchema } from '../../../src/lib/dossier/json-schema.ts';
import { siteJsonSchema } from '../../../src/lib/site/schema.ts';
import { DOSSIER, OPTION_A, OPTION_B } from './example.ts';
import { openFile } from './language-service.ts';

const MODELINE = { dossier: '../dossier.schema.json', keuze: '../keuze.schema.json' };
const withModeline = (kind: keyof typeof MODELINE, text: string): string =>
	`# yaml-language-server: $schema=${MODELINE[kind]}\n${text}`;

const dossier = (text: string) => openFile('proef/dossier.yaml', withModeline('dossier', text));
const option = (text: string) => openFile('proef/keuze-a.yaml', withModeline('keuze', text));

describe('the schemas in scenarios/', () => {
	it.each(Object.entries(SCHEMAS))('%s is what the reader checks now; else run `schema`', (name, make) => {
		expect(readFileSync(join('scenarios', name), 'utf8')).toBe(schemaText(make()));
	});

	it.each([
		['dossier', dossierJsonSchema()],
		['keuze', optionJsonSchema()],
		['site', siteJsonSchema()]
	])('%s describes every key in Dutch', (_name, schema) => {
		const silent: string[] = [];
		const visit = (node: unknown, path: string): void => {
			if (typeof node !== 'object' || node === null) return;
			for (const [key, value] of Object.entries(node)) {
				if (key === 'properties' && typeof value === 'object' && value !== null) {
					for (const [name, described] of Object.entries(value)) {
						const { description }: { description?: unknown } = Object(described);
						if (typeof description !== 'string') silent.push(`${path}/${name}`);
					}
				}
				visit(value, `${path}/${key}`);
			}
		};
		visit(schema, '');
		expect(silent).toEqual([]);
	});
});

describe('in an editor', () => {
	const FOLDERS = ['scenarios/hilversum-wmo-2024', 'src/cli/starter'];
	const files = FOLDERS.flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)));

	it.each(files)('%s names its schema and has no problems', async (path) => {
		const text = readFileSync(path, 'utf8');
		expect(text).toMatch(/^# yaml-language-server: \$schema=\.\.\/(dossier|keuze)\.schema\.json\n/);
		expect(await openFile(path.replace(/^.*\/(.*\/)/, '$1'), text).problems()).toEqual([]);
	});

	it('the example of the other tests has no problems', async () => {
		expect(await dossier(DOSSIER).problems()).toEqual([]);
		expect(await option(OPTION_A).problems()).toEqual([]);
		expect(await option(OPTION_B).problems()).toEqual([]);
	});

	it.each([
		['pm in capitals', 'P.M.'],
		['a formula', '= onbekend * 2'],
		['an amount a year', '{ 2024: 1, 2025: pm }'],
		['a group', '{ bedrag: 5, opmerking: Rond, bron: { nota: blz. 1 }, geldig_tot: "2024-12-31" }'],
		['a group with an amount a year', '{ bedrag: { 2024: 1, 2025: = onbekend } }']
	])('%s is an amount', async (_name, amount) => {
		expect(await option(OPTION_A.replace('100', amount)).problems()).toEqual([]);
	});

	it.each([
		[
			'a key that does not exist',
			'titel: Eerste',
			'titel: Eerste\nkleur: rood',
			4,
			1,
			/^Dit hoort hier niet\. .*: letter, titel, /
		],
		['a missing key', 'titel: Eerste\n', '', 2, 1, /^`titel` ontbreekt\. Voeg een regel toe/],
		['no value', 'titel: Eerste', 'titel:', 3, 7, /^Hier hoort tekst\./],
		['a number for a text', 'titel: Eerste', 'titel: 2024', 3, 8, /Zet er aanhalingstekens omheen/],
		['spaces for a text', 'titel: Eerste', 'titel: " "', 3, 8, /^Hier hoort tekst\./],
		['a small letter', 'letter: A', 'letter: a', 2, 9, /een hoofdletter/],
		['text for an amount', '100', '€ 100,-', 6, 9, /^Hier hoort een bedrag: alleen cijfers/],
		['a list for an amount', '100', '[100]', 6, 9, /^Hier hoort een bedrag: alleen cijfers/],
		[
			'a key that an amount has not',
			'100',
			'{ bedrag: 100, opmerkng: Rond }',
			6,
			24,
			/: bedrag, opmerking, bron, geldig_tot, bereik, bereik_toelichting, stap\./
		],
		['an amount without an amount', '100', '{ opmerking: Rond }', 6, 3, /^`bedrag` ontbreekt/],
		['a key among years', '100', '{ 2024: 1, volgend: 2 }', 6, 20, /^Hier hoort een jaar/],
		['text for the amount of a year', '100', '{ 2024: veel, 2025: 2 }', 6, 17, /^Hier hoort een bedrag/],
		['a name with a capital', 'huur: 100', 'Huur: 100', 6, 3, /alleen kleine letters/],
		['text for a list', '[dichtbij]', 'dichtbij', 7, 12, /^Hier hoort een lijst/],
		[
			'a list for a group',
			'positie: { plek: buurt, rol: samen }',
			'positie: [buurt]',
			4,
			10,
			/^Hier hoort een groep/
		]
	])('says in Dutch, at its place, of an option: %s', async (_name, from, to, line, column, says) => {
		expect(OPTION_A).toContain(from);
		const found = await option(OPTION_A.replace(from, to)).problems();
		expect(found).toEqual([{ line, column, message: expect.stringMatching(says) }]);
	});

	it.each([
		['a year as text', '[2024, 2025]', '[2024, later]', 4, 15, /^Hier hoort een jaar/],
		['a year of five digits', '[2024, 2025]', '[2024, 20255]', 4, 15, /^Hier hoort een jaar/],
		['no years', '[2024, 2025]', '[]', 4, 8, /minstens één/],
		['one bound', 'bereik: [0, 10]', 'bereik: [10]', 12, 64, /^Hier horen twee getallen/],
		['a step of nothing', 'bereik: [0, 10]', 'bereik: [0, 10], stap: 0', 12, 79, /boven nul/],
		['text for a value', 'waarde: pm', 'waarde: veel', 13, 57, /of pm als de waarde/],
		['another nature', 'titel: Huur }', 'titel: Huur, aard: vast }', 15, 30, /structureel of incidenteel/],
		['a source in words', 'titel: Huur }', 'titel: Huur, bron: nota }', 15, 30, /de plaats daarin/],
		['a goal without source', 'titel: Huur }', 'titel: Huur, draagt_bij_aan: [rust] }', 15, 41, /.+/],
		[
			'a guess',
			'titel: Huur }',
			'titel: Huur, draagt_bij_aan: [{ doel: rust, bron: gok }] }',
			15,
			61,
			/eigen inschatting/
		],
		['a total in words', 'A: 200', 'A: veel', 22, 35, /bekend: 2000000/],
		[
			'an effect as a number',
			'titel: Druk,',
			'titel: Druk, effect: 3,',
			20,
			32,
			/meer namen tussen rechte haken/
		]
	])('says in Dutch, at its place, of a dossier: %s', async (_name, from, to, line, column, says) => {
		expect(DOSSIER).toContain(from);
		const found = await dossier(DOSSIER.replace(from, to)).problems();
		expect(found).toEqual([{ line, column, message: expect.stringMatching(says) }]);
	});

	it('accepts an estimate of one’s own as source', async () => {
		const text = 'titel: Huur, draagt_bij_aan: [{ doel: rust, bron: eigen inschatting }] }';
		expect(await dossier(DOSSIER.replace('titel: Huur }', text)).problems()).toEqual([]);
	});

	it('explains a key under the pointer', async () => {
		expect(await option(OPTION_A).hover('uitgaven')).toContain('De bedragen van het besluit');
		expect(await option(OPTION_A).hover('huur')).toContain('Bedrag in euro per jaar');
		expect(await dossier(DOSSIER).hover('bereik')).toContain('Laagste en hoogste waarde');
		const group = OPTION_A.replace('100', '{ bedrag: 1, opmerking: Rond }');
		expect(await option(group).hover('opmerking')).toContain('Wat een lezer bij dit bedrag moet weten');
	});

	it('offers the keys that are not there yet, with their explanation', async () => {
		const offered = await option(`${OPTION_A}dek`).completions('\ndek');
		const cover = offered.find(({ label }) => label === 'dekking');
		expect(JSON.stringify(cover?.documentation)).toContain('Waar het geld vandaan komt');
		expect(offered.map(({ label }) => label)).not.toContain('letter');
	});

	it('offers the keys of a group', async () => {
		const text = DOSSIER.replace('  huur: { titel: Huur }', '  huur:\n    titel: Huur\n    a');
		const labels = (await dossier(text).completions('titel: Huur\n    a')).map(({ label }) => label);
		expect(labels).toEqual(expect.arrayContaining(['aard', 'bron', 'draagt_bij_aan', 'kort']));
	});

	it('offers the words that can stand at a key', async () => {
		const text = DOSSIER.replace('  huur: { titel: Huur }', '  huur:\n    titel: Huur\n    aard: ');
		const offered = await dossier(text).completions('aard: ');
		expect(offered.map(({ label, documentation }) => [label, documentation])).toEqual([
			['structureel', 'Elk jaar opnieuw.'],
			['incidenteel', 'Eenmalig, of een paar jaar.']
		]);
	});
});
