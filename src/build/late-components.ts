import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** What Vite says of the files that it wrote, by the module that each begins with. */
type Manifest = Readonly<Record<string, { readonly dynamicImports?: readonly string[] }>>;

/** Where the whole list is kept, below what Vite wrote, for who asks what a page may need later. */
export const WHOLE_MANIFEST = '.vite/whole-manifest.json';

/** Our own modules, and not those with which SvelteKit starts a page. */
const OWN = /^src\/lib\//;

/**
 * A list of files in which no page knows what it imports when it is needed. That is never drawn while pages are written,
 * but SvelteKit would have every page fetch its styles; in the browser they come with it.
 */
export const withoutLate = (manifest: Manifest): Manifest =>
	Object.fromEntries(
		Object.entries(manifest).map(([name, { dynamicImports, ...chunk }]) => {
			const atOnce = dynamicImports?.filter((module) => !OWN.test(module));
			return [name, atOnce === undefined ? chunk : { ...chunk, dynamicImports: atOnce }];
		})
	);

/** Keeps the styles of what is imported when it is needed out of the pages that may need it. */
export function lateComponents(): Plugin {
	return {
		name: 'keuzewijzer-late-components',
		apply: 'build',
		applyToEnvironment: ({ name }) => name === 'client',
		writeBundle({ dir = '' }) {
			const path = join(dir, '.vite', 'manifest.json');
			if (!existsSync(path)) return;
			const text = readFileSync(path, 'utf8');
			const manifest: Manifest = JSON.parse(text);
			writeFileSync(join(dir, WHOLE_MANIFEST), text);
			writeFileSync(path, JSON.stringify(withoutLate(manifest)));
		}
	};
}
