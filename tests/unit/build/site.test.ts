import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { site } from '../../../src/build/site.ts';
import { loadSite } from '../../../src/node/site.ts';

const SITE = 'naam: Kieshulp\norganisatie: Gemeente Proefstad\nbeveiliging: { contact: lek@example.org }\n';
const THEME = 'src/lib/ui/parts/theme';

let root = '';
beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'site-'));
	mkdirSync(join(root, 'scenarios'));
	cpSync(THEME, join(root, THEME), { recursive: true });
	writeFileSync(join(root, 'package.json'), '{ "version": "7.8.9" }');
});
afterEach(() => rmSync(root, { recursive: true }));

const write = (text: string): void => writeFileSync(join(root, 'scenarios/site.yaml'), text);

/** Builds a program with this text; gives its code and its styles. */
async function bundle(program: string): Promise<string> {
	const entry = join(root, 'entry.js');
	writeFileSync(entry, program);
	const result = await build({
		root,
		configFile: false,
		logLevel: 'silent',
		plugins: [site()],
		build: { write: false, minify: false, lib: { entry, formats: ['es'], cssFileName: 'site' } }
	});
	const outputs = Array.isArray(result)
		? result.flatMap(({ output }) => output)
		: 'output' in result
			? result.output
			: [];
	return outputs.map((output) => ('code' in output ? output.code : String(output.source))).join('\n');
}

describe('the build', () => {
	it('gives the pages what they use of site.yaml, and the version of the software', async () => {
		write(SITE);
		const code = await bundle(
			"import { name, softwareVersion } from 'virtual:site'; console.log(name, softwareVersion);"
		);
		expect(code).toContain('Kieshulp');
		expect(code).toContain('7.8.9');
		expect(code).not.toContain('lek@example.org');
	});

	it('puts the colours in a stylesheet', async () => {
		write(`${SITE}kleuren: { licht: { link: "#0b4a8e" } }\n`);
		expect(await bundle("import 'virtual:site-theme.css';")).toMatch(/--kw-link:\s*#0b4a8e/);
	});

	it('fails on a mistake with the place and the remedy', async () => {
		write(`${SITE}kleuren: { licht: { link: "#eeeeee" } }\n`);
		await expect(bundle("import 'virtual:site';")).rejects.toThrow(
			/scenarios\/site\.yaml:4:27: fout KLEUR_CONTRAST: .* Kies een kleur die meer verschilt/
		);
	});

	it('fails without the file', () => {
		expect(loadSite(root)).toMatchObject({ ok: false, problems: [{ code: 'BESTAND_ONTBREEKT' }] });
	});
});
