/** The environment variable that asks for the archive of a dossier, by its id; see `build.ts`. */
export const ARCHIVE = 'KEUZEWIJZER_ARCHIEF';

/** Where SvelteKit leaves its work for the archive, apart from that for the site. */
export const ARCHIVE_WORK = '.svelte-kit/archief';

/**
 * What is different in SvelteKit for an archive: one file, with its pages in the hash, that is rendered in the browser.
 *
 * @type {import('@sveltejs/kit').KitConfig}
 */
export const archiveKit = {
	outDir: ARCHIVE_WORK,
	adapter: { name: 'archief', adapt: () => undefined },
	csp: {
		mode: 'hash',
		directives: {
			'default-src': ['none'],
			// This allows nothing; SvelteKit adds the hash of the one script that there is.
			'script-src': ['report-sample'],
			'style-src': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
			'img-src': ['data:'],
			'worker-src': ['blob:', 'data:'],
			'base-uri': ['none'],
			'form-action': ['none']
		}
	},
	files: {
		routes: 'src/archive/routes',
		appTemplate: 'src/archive/app.html',
		assets: `${ARCHIVE_WORK}/geen`,
		serviceWorker: `${ARCHIVE_WORK}/geen`
	},
	output: { bundleStrategy: 'inline' },
	paths: { relative: false },
	router: { type: 'hash' },
	version: { name: 'archief' }
};
