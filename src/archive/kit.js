/** The environment variable that asks for the archive of a dossier, by its id; see `build.ts`. */
export const ARCHIVE = 'KEUZEWIJZER_ARCHIEF';

/**
 * Where SvelteKit leaves its work for the archive of a dossier, apart from that for the site and for another.
 *
 * @param {string} id of the dossier
 */
export const archiveWork = (id) => `.svelte-kit/archief/${id}`;

const work = archiveWork(process.env[ARCHIVE] ?? '');

/**
 * What is different in SvelteKit for an archive: one file, with its pages in the hash, that is rendered in the browser.
 *
 * @type {import('@sveltejs/kit').KitConfig}
 */
export const archiveKit = {
	outDir: work,
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
		assets: `${work}/geen`,
		serviceWorker: `${work}/geen`
	},
	output: { bundleStrategy: 'inline' },
	paths: { relative: false },
	router: { type: 'hash' },
	version: { name: 'archief' }
};
