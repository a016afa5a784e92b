import { defineConfig } from '@playwright/test';
import chromium from '@sparticuz/chromium';

const PORT = Number(process.env['KEUZEWIJZER_PORT'] ?? 4319);

/**
 * Runs on the built site, served as plain files from the root and from a sub-path. The browser comes from the npm
 * registry; KEUZEWIJZER_BROWSER names another one, for platforms that it does not run on.
 */
export default defineConfig({
	testDir: '.',
	outputDir: '../../test-results/e2e',
	snapshotPathTemplate: 'pictures/{arg}{ext}',
	fullyParallel: true,
	workers: 2,
	forbidOnly: true,
	// Wide, because a slow machine is no defect; nothing here is a timed test.
	timeout: 90_000,
	expect: { timeout: 15_000 },
	reporter: [['list'], ['json', { outputFile: '../../test-results/playwright.json' }]],
	use: {
		baseURL: `http://localhost:${PORT}`,
		locale: 'nl-NL',
		// What a page asks of the server is what the tests look at; offline.test.ts allows it.
		serviceWorkers: 'block',
		launchOptions: {
			executablePath: process.env['KEUZEWIJZER_BROWSER'] ?? (await chromium.executablePath()),
			args: ['--no-sandbox', '--headless=new', '--disable-gpu']
		}
	},
	webServer: {
		command: `node tests/e2e/server.js ${PORT}`,
		cwd: '../..',
		url: `http://localhost:${PORT}/`,
		reuseExistingServer: false
	}
});
