import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bundled } from '../../../src/cli/bundle.js';

let folder = '';
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'bundle-'))));
afterEach(() => rmSync(folder, { recursive: true }));

/** What the bundle of these sources exports now. */
async function saying(): Promise<unknown> {
	const path = await bundled(join(folder, 'entry.ts'), join(folder, 'out/bundle.js'));
	const { says }: { says: unknown } = await import(`${pathToFileURL(path).href}?${statSync(path).mtimeMs}`);
	return says;
}

describe('the bundle of the command line', () => {
	it('follows its sources', async () => {
		writeFileSync(join(folder, 'entry.ts'), "export { word as says } from './word.ts';");
		writeFileSync(join(folder, 'word.ts'), "export const word: string = 'een';");
		expect(await saying()).toBe('een');
		writeFileSync(join(folder, 'word.ts'), "export const word: string = 'twee';");
		expect(await saying()).toBe('twee');
		writeFileSync(join(folder, 'entry.ts'), "export const says = 'drie' as const;");
		rmSync(join(folder, 'word.ts'));
		expect(await saying()).toBe('drie');
	});

	it('is made once for the same sources', async () => {
		writeFileSync(join(folder, 'entry.ts'), 'export const says = 1;');
		await saying();
		const made = statSync(join(folder, 'out/bundle.js')).mtimeMs;
		await saying();
		expect(statSync(join(folder, 'out/bundle.js')).mtimeMs).toBe(made);
	});

	it('is made again when it cannot be read', async () => {
		writeFileSync(join(folder, 'entry.ts'), 'export const says = 1;');
		await saying();
		writeFileSync(join(folder, 'out/bundle.js'), 'half a fi');
		expect(await saying()).toBe(1);
	});
});
