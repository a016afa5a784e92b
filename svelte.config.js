import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { ARCHIVE, archiveKit } from './src/archive/kit.js';

/** The hash of the one script that stands in app.html itself, for the content security policy. */
const [, beforePaint = ''] = /<script>([^]*?)<\/script>/.exec(readFileSync('src/app.html', 'utf8')) ?? [];
const beforePaintHash = createHash('sha256').update(beforePaint).digest('base64');

/**
 * SvelteKit's own route announcer has a style attribute, which would need 'unsafe-hashes' in the policy of every page.
 * The theme has the same style for it.
 * @type {import('svelte/compiler').PreprocessorGroup}
 */
const announcer = {
	name: 'announcer-without-style',
	markup: ({ content, filename }) =>
		filename?.endsWith('/generated/root.svelte')
			? { code: content.replace(/(id="svelte-announcer"[^>]*?) style="[^"]*"/, '$1') }
			: undefined
};

/** This route only names the pages of a dossier, which are made by routes of their own. */
const LISTS_PAGES = '/[dossier]/[...pagina]';

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: [vitePreprocess(), announcer],
	compilerOptions: {
		discloseVersion: false,
		runes: true,
		// Short names for what only one component uses; every page has hundreds of them.
		cssHash: ({ hash, name, filename }) => `k${hash(filename ?? name).slice(0, 5)}`
	},
	kit: {
		adapter: adapter(),
		paths: { relative: true },
		// A page does it, where the visitor does not save data; see src/lib/ui/parts/keeping.
		serviceWorker: { register: false },
		prerender: {
			handleEntryGeneratorMismatch: ({ generatedFromId, message }) => {
				if (generatedFromId !== LISTS_PAGES) throw new Error(message);
			},
			handleUnseenRoutes: ({ routes, message }) => {
				if (routes.some((route) => route !== LISTS_PAGES)) throw new Error(message);
			},
			// The addresses of explanations are answered by the dialog and name no element.
			handleMissingId: ({ id, message }) => {
				if (!id.startsWith('uitleg=')) throw new Error(message);
			}
		},
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['self'],
				'script-src': ['self', `sha256-${beforePaintHash}`],
				'style-src': ['self'],
				'img-src': ['self', 'data:'],
				'worker-src': ['self'],
				'object-src': ['none'],
				'base-uri': ['none'],
				'form-action': ['self']
			}
		},
		...(process.env[ARCHIVE] ? archiveKit : {})
	}
};
