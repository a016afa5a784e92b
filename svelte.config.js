import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { ARCHIVE, archiveKit } from './src/archive/kit.js';

/** The hash of the one script that stands in app.html itself, for the content security policy. */
const [, beforePaint = ''] = /<script>([^]*?)<\/script>/.exec(readFileSync('src/app.html', 'utf8')) ?? [];
const beforePaintHash = createHash('sha256').update(beforePaint).digest('base64');

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	compilerOptions: { discloseVersion: false, runes: true },
	kit: {
		adapter: adapter(),
		paths: { relative: true },
		prerender: {
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
				// The hash is that of the style attribute on SvelteKit's own route announcer.
				'style-src': ['self', 'unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
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
