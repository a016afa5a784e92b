import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect } from '@playwright/test';
import { test } from './test.ts';

const TITLE = 'Licenties van gebruikte software';
/** What a file imports at run time, and what a stylesheet takes in; `(?!type)` leaves out what is gone once compiled. */
const IMPORTS =
	/(?:\bimport\s+(?!type\b)(?:[\w*{][^'";]*?\bfrom\s+)?|\bimport\(\s*|@import\s+)['"]([^'"]+)['"]/g;

const textFiles = (folder: string, names: RegExp): string[] =>
	readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((name) => names.test(name))
		.map((name) => readFileSync(join(folder, name), 'utf8'));

/** The packages that the code of the pages names, from which one looks no further: those need more again. */
function namedPackages(): string[] {
	const found = new Set<string>();
	for (const text of textFiles('src/lib', /\.(?:svelte|ts|css)$/)) {
		for (const [, name = ''] of text.matchAll(IMPORTS)) {
			const [, owner] = /^(@[^/]+\/[^/]+|[^./$@][^/]*)/.exec(name) ?? [];
			if (owner !== undefined && existsSync(join('node_modules', owner, 'package.json'))) found.add(owner);
		}
	}
	return [...found].sort();
}

/** Packages that have no code of their own, and the one whose code comes with them. */
const PASSES_ON: Readonly<Record<string, string>> = { d3: 'd3-shape' };

/** A text without the ends of lines, which differ between makers. */
const lines = (text: string): string => text.replace(/\r\n/g, '\n').trim();

test('the licences of all that is shipped stand in the site, and every page with a foot links to them', async ({
	request
}) => {
	const response = await request.get('/licenties.txt');
	expect(response.headers()['content-type']).toBe('text/plain; charset=utf-8');
	const text = await response.text();
	const packages = namedPackages();
	expect(packages).toEqual(expect.arrayContaining(['@utrecht/table-css', 'd3', 'svelte', 'yaml', 'zod']));
	const shipped = packages.map((name) => PASSES_ON[name] ?? name);
	for (const name of [...shipped, '@sveltejs/kit', '@lezer/lr', 'typed-function']) {
		const folder = join('node_modules', name);
		const manifest: { version: string } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
		expect(text).toContain(`${name} ${manifest.version} (`);
		for (const file of readdirSync(folder).filter((one) => /^(?:licen[cs]e|copying|notice)/i.test(one))) {
			expect(text, `${name}: ${file}`).toContain(lines(readFileSync(join(folder, file), 'utf8')));
		}
	}

	const pages = textFiles('build', /(?:^|\/)index\.html$/).filter((page) => page.includes('<footer'));
	expect(pages.length).toBeGreaterThan(10);
	for (const page of pages) expect(page).toMatch(/href="(?:\.\.?\/)*(?:\.\/)?licenties\.txt"/);
});

test('the link opens the licences', async ({ page }) => {
	await page.goto('/hilversum-wmo-2024/');
	await page.getByRole('link', { name: TITLE }).click();
	await expect(page).toHaveURL(/\/licenties\.txt$/);
	await expect(page.locator('body')).toContainText('Permission is hereby granted');
});

test.describe('an archive', () => {
	const [name = ''] = readdirSync('build/archief').filter((file) => file.startsWith('hilversum-wmo-2024'));
	const file = pathToFileURL(resolve('build/archief', name)).href;

	test('has the licences on a page of its own', async ({ page }) => {
		await page.goto(file);
		await page.getByRole('link', { name: TITLE }).click();
		await expect(page.getByRole('heading', { level: 1, name: TITLE })).toBeVisible();
		const text = (await page.locator('pre').textContent()) ?? '';
		expect(text).toContain('Permission is hereby granted');
		for (const name of ['@sveltejs/kit', '@utrecht/table-css', 'd3-shape', 'svelte']) {
			expect(text).toContain(`\n${name} `);
		}
	});

	test.describe('without JavaScript', () => {
		test.use({ javaScriptEnabled: false });

		test('has them at the end', async ({ page }) => {
			await page.goto(file);
			await page.locator('summary', { hasText: TITLE }).click();
			await expect(page.locator('pre')).toContainText('Permission is hereby granted');
		});
	});
});
