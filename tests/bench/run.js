// Bundles a benchmark as the site is bundled, and runs the result: what is measured is what is served. Without a name it
// is `main`.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const [name = 'main'] = process.argv.slice(2);
const root = fileURLToPath(new URL('../..', import.meta.url));
const outDir = await mkdtemp(join(tmpdir(), 'keuzewijzer-bench-'));
try {
	await build({
		root,
		configFile: false,
		logLevel: 'error',
		ssr: { noExternal: true },
		build: {
			ssr: fileURLToPath(new URL(`${name}.ts`, import.meta.url)),
			outDir,
			emptyOutDir: true,
			minify: true,
			rollupOptions: { output: { entryFileNames: '[name].mjs' } }
		}
	});
	const bundle = pathToFileURL(join(outDir, `${name}.mjs`)).href;
	const { main } = await import(bundle);
	await main(bundle);
} finally {
	await rm(outDir, { recursive: true });
}
