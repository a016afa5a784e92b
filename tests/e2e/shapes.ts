import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { shaped, type Shape } from '../unit/dossier/shaped.ts';

/** A site of its own, on a port of its own, until it is closed. */
export interface ShapedSite {
	readonly origin: string;
	readonly close: () => void;
}

const COPIED = ['src', 'static', 'package.json', 'svelte.config.js', 'tsconfig.json', 'vite.config.ts'];

/** Builds the site with a dossier of each shape in place of those in `scenarios/`, in a folder that the caller removes. */
export function buildShaped(shapes: readonly Shape[]): string {
	const folder = mkdtempSync(join(tmpdir(), 'keuzewijzer-vormen-'));
	for (const name of COPIED) cpSync(name, join(folder, name), { recursive: true });
	symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
	mkdirSync(join(folder, 'scenarios'));
	cpSync(join('scenarios', 'site.yaml'), join(folder, 'scenarios', 'site.yaml'));
	for (const shape of shapes) {
		mkdirSync(join(folder, 'scenarios', shape.name));
		for (const { path, text } of shaped(shape)) writeFileSync(join(folder, 'scenarios', path), text);
	}
	const made = spawnSync(
		process.execPath,
		[join('node_modules', 'vite', 'bin', 'vite.js'), 'build', '--logLevel', 'error'],
		{ cwd: folder, env: { ...process.env, NODE_ENV: 'production' }, encoding: 'utf8' }
	);
	if (made.status !== 0) {
		rmSync(folder, { recursive: true, force: true });
		throw new Error(made.stdout + made.stderr);
	}
	return folder;
}

/** The same, served. */
export async function shapedSite(shapes: readonly Shape[], port: number): Promise<ShapedSite> {
	const folder = buildShaped(shapes);
	const server = spawn(process.execPath, ['tests/e2e/server.js', String(port), join(folder, 'build')]);
	const origin = `http://localhost:${port}`;
	const isUp = (): Promise<boolean> =>
		fetch(origin).then(
			({ ok }) => ok,
			() => false
		);
	while (!(await isUp())) await new Promise((done) => setTimeout(done, 50));
	return {
		origin,
		close: () => {
			server.kill();
			rmSync(folder, { recursive: true, force: true });
		}
	};
}
