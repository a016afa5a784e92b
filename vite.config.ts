import { sveltekit } from '@sveltejs/kit/vite';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';
import { inlineWorkers } from './src/archive/inline-workers.ts';
import { ARCHIVE } from './src/archive/kit.js';
import { CHARTS, chunkOf } from './src/build/chunks.ts';
import { hostFiles } from './src/build/host-files.ts';
import { lateComponents } from './src/build/late-components.ts';
import { leaveOut } from './src/build/leave-out.ts';
import { licences } from './src/build/licences.ts';
import { pruneTokensPlugin } from './src/build/prune-tokens.ts';
import { scenarios } from './src/build/scenarios.ts';
import { shortNames } from './src/build/short-names.ts';
import { site } from './src/build/site.ts';

/** The one dossier of an archive; undefined for the site. */
const archived = process.env[ARCHIVE];

const shipped = licences();

export default defineConfig({
	plugins: [
		scenarios(archived),
		site(),
		leaveOut(),
		lateComponents(),
		shortNames(),
		shipped.site,
		archived !== undefined && inlineWorkers(),
		sveltekit(),
		pruneTokensPlugin(),
		// An archive stands on no host.
		archived === undefined && hostFiles()
	],
	worker: { plugins: shipped.worker },
	// An archive has all its code in one place.
	environments:
		archived !== undefined
			? {}
			: {
					client: {
						build: {
							// Styles have to be there before a page is; the list of every page's scripts would weigh on the first
							// visit, and a browser finds those itself.
							modulePreload: {
								resolveDependencies: (_name, files) => files.filter((file) => file.endsWith('.css'))
							},
							rolldownOptions: {
								output: {
									codeSplitting: {
										groups: [
											{ name: (id, modules) => chunkOf(id, modules), priority: CHARTS.length + 1 },
											...CHARTS.map((group, place) => ({ ...group, priority: CHARTS.length - place })),
											{
												name: 'gedeeld',
												test: /\/src\/lib\//,
												minShareCount: 2,
												entriesAware: true
											}
										]
									}
								}
							}
						}
					}
				},
	test: {
		// Wide, because a slow machine is no defect; nothing here is a timed test.
		testTimeout: 180_000,
		reporters: ['default', ['json', { outputFile: 'test-results/vitest.json' }]],
		maxWorkers: '100%',
		projects: [
			{
				extends: true,
				// Files share their modules: the pure rooms keep nothing between tests, and reading them again for each
				// file takes longer than the tests.
				test: {
					name: 'unit',
					environment: 'node',
					isolate: false,
					include: ['tests/unit/**/*.test.ts'],
					setupFiles: ['tests/random.ts']
				}
			},
			{
				extends: true,
				plugins: [svelteTesting()],
				test: {
					name: 'component',
					environment: 'jsdom',
					// As above: what is rendered is cleaned up after each test.
					isolate: false,
					include: ['tests/component/**/*.test.ts'],
					setupFiles: ['tests/random.ts', 'tests/component/setup.ts']
				}
			}
		]
	}
});
