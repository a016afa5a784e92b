import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Plugin } from 'vite';
import { loadSite, siteFile } from '../node/site.ts';
import { problemLine } from '../lib/dossier/problem.ts';
import type { SiteResult } from '../lib/site/read.ts';
import { themeCss } from '../lib/site/theme-css.ts';

const SITE = 'virtual:site';
const THEME = 'virtual:site-theme.css';

/** The version in package.json of the project in this folder. */
export function softwareVersion(root: string): string {
	const manifest: unknown = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
	const version = typeof manifest === 'object' && manifest !== null && Reflect.get(manifest, 'version');
	if (typeof version !== 'string') throw new Error('package.json has no version');
	return version;
}

/**
 * Reads `scenarios/site.yaml` at build time, and gives the pages
 *
 * - `virtual:site`: what a municipality says of its site, a constant a subject so that a page ships what it uses;
 * - `virtual:site-theme.css`: its own colours and font.
 *
 * Problems stop the build, and show in the overlay of the dev server, like those of a dossier.
 */
export function site(): Plugin {
	let root = '';
	let reading: SiteResult | undefined;
	const current = (): SiteResult => (reading ??= loadSite(root));

	return {
		name: 'keuzewijzer-site',
		configResolved(config) {
			({ root } = config);
		},
		buildStart() {
			reading = undefined;
			const result = current();
			if (!result.ok && this.environment.mode === 'build') {
				this.error(
					`${basename(siteFile(root))} heeft fouten:\n\n${result.problems.map(problemLine).join('\n')}\n`
				);
			}
		},
		resolveId(id) {
			if (id === SITE) return `\0${SITE}`;
			return id === THEME ? THEME : undefined;
		},
		load(id) {
			if (id !== `\0${SITE}` && id !== THEME) return undefined;
			this.addWatchFile(siteFile(root));
			const result = current();
			if (!result.ok) {
				const [first] = result.problems;
				this.error({
					message: result.problems.map(problemLine).join('\n'),
					loc: first && { file: first.file, line: first.line, column: first.column }
				});
			}
			if (id === THEME) return themeCss(result.site.theme);
			return Object.entries({ ...result.site, softwareVersion: softwareVersion(root) })
				.filter(([name]) => name !== 'theme')
				.map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};\n`)
				.join('');
		},
		configureServer(server) {
			const file = siteFile(root);
			server.watcher.on('all', (_event, path) => {
				if (path !== file) return;
				reading = undefined;
				for (const { moduleGraph } of Object.values(server.environments)) {
					for (const [id, module] of moduleGraph.idToModuleMap) {
						if (id.includes(SITE)) moduleGraph.invalidateModule(module);
					}
				}
				server.environments.client.hot.send({ type: 'full-reload' });
			});
		}
	};
}
