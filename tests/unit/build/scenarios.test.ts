import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { scenarios } from '../../../src/build/scenarios.ts';
import { DOSSIER, OPTION_A, OPTION_B } from '../dossier/example.ts';

let root = '';
beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'site-'));
	mkdirSync(join(root, 'scenarios'));
});
afterEach(() => {
	rmSync(root, { recursive: true });
	vi.unstubAllEnvs();
});

function writeDossier(id: string, changes: Readonly<Record<string, string>> = {}): void {
	const files = { 'dossier.yaml': DOSSIER, 'keuze-a.yaml': OPTION_A, 'keuze-b.yaml': OPTION_B, ...changes };
	mkdirSync(join(root, 'scenarios', id));
	for (const [name, text] of Object.entries(files)) writeFileSync(join(root, 'scenarios', id, name), text);
}

/** Builds a program that imports the given module, and gives its code. */
async function bundle(module: string): Promise<string> {
	const entry = join(root, 'entry.js');
	writeFileSync(entry, `export * from '${module}';`);
	const result = await build({
		root,
		configFile: false,
		logLevel: 'silent',
		plugins: [scenarios()],
		build: { write: false, minify: false, lib: { entry, formats: ['es'] } }
	});
	const outputs = Array.isArray(result)
		? result.flatMap(({ output }) => output)
		: 'output' in result
			? result.output
			: [];
	return outputs.map((output) => ('code' in output ? output.code : '')).join('\n');
}

describe('the build', () => {
	it('gives the pages a list of dossiers and each dossier as plain data', async () => {
		writeDossier('een');
		writeDossier('twee');
		const code = await bundle('virtual:dossiers');
		expect(code).toMatch(/"?id"?: "een"/);
		expect(code).toMatch(/"?id"?: "twee"/);
		expect(code).toContain('Gemeente Proefstad');
		expect(code).not.toContain('ZodError');
	});

	it('leaves out worked examples when asked to, and only those', async () => {
		writeDossier('echt');
		writeDossier('oefening', { 'dossier.yaml': `soort: rekenvoorbeeld\n${DOSSIER}` });
		const all = await bundle('virtual:dossiers');
		expect(all).toContain('oefening');
		expect(all).toMatch(/isSingle = false/);
		vi.stubEnv('KEUZEWIJZER_ZONDER_REKENVOORBEELDEN', '1');
		const decisions = await bundle('virtual:dossiers');
		expect(decisions).not.toContain('oefening');
		expect(decisions).toMatch(/"?id"?: "echt"/);
		expect(decisions).toMatch(/isSingle = true/);
	});

	it('gives the YAML as it stands in the folder', async () => {
		writeDossier('een', { 'keuze-a.yaml': `# een opmerking\n${OPTION_A}` });
		expect(await bundle('virtual:dossier-files')).toContain('# een opmerking');
	});

	it('fails on a mistake with the file, the place and the remedy of every problem', async () => {
		writeDossier('een', {
			'keuze-a.yaml': OPTION_A.replace('100', '80k'),
			'keuze-b.yaml': OPTION_B.replace('titel:', 'title:')
		});
		const failure = await bundle('virtual:dossiers').then(
			() => '',
			(error: unknown) => String(error)
		);
		expect(failure).toMatch(
			/een\/keuze-a\.yaml:5:9: fout GETAL_ONLEESBAAR: .* Schrijf alleen de cijfers, .*: 80000\./
		);
		expect(failure).toMatch(/een\/keuze-b\.yaml:2:1: fout SLEUTEL_ONBEKEND: .*bedoelde u `titel`\?/);
	});

	it('leaves out folders that start with a dot, and reads Hilversum’s dossier as well', async () => {
		writeDossier('.concept', { 'dossier.yaml': 'kapot: [' });
		cpSync('scenarios/hilversum-wmo-2024', join(root, 'scenarios/hilversum-wmo-2024'), { recursive: true });
		expect(await bundle('virtual:dossiers')).toContain('hilversum-wmo-2024');
	});
});
