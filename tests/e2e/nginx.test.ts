import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect } from '@playwright/test';
import { alive, test } from './test.ts';

const BUILD = resolve('build');
const nginx = ['nginx', '/usr/sbin/nginx'].find((command) => spawnSync(command, ['-v']).status === 0);

const freePort = (): Promise<number> =>
	new Promise((found) => {
		const server = createServer().listen(0, '127.0.0.1', () => {
			const address = server.address();
			server.close(() => found(typeof address === 'object' && address ? address.port : 0));
		});
	});

test('nginx serves the site with the configuration that PUBLISHING.md gives', async ({ page, request }) => {
	test.skip(nginx === undefined, 'nginx is not installed here');
	if (nginx === undefined) return;
	const [, block = ''] = /```nginx\n([^]*?)```/.exec(readFileSync('.github/PUBLISHING.md', 'utf8')) ?? [];
	const port = await freePort();
	const ours = block
		.replace('listen 80;', `listen 127.0.0.1:${port};`)
		.replaceAll('/var/www/keuzewijzer', BUILD);
	expect(ours.match(/127\.0\.0\.1/g)).toHaveLength(1);
	expect(ours.split(BUILD)).toHaveLength(3);

	const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
	const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
		(kind) => `${kind}_temp_path ${join(folder, kind)};`
	);
	const configuration = join(folder, 'nginx.conf');
	writeFileSync(
		configuration,
		[
			...(process.getuid?.() === 0 ? ['user root;'] : []),
			`daemon off; pid ${join(folder, 'pid')}; error_log stderr;`,
			'events {}',
			`http { include /etc/nginx/mime.types; access_log off; ${temporary.join(' ')}`,
			ours,
			'}'
		].join('\n')
	);
	execFileSync(nginx, ['-t', '-q', '-c', configuration]);
	const server = spawn(nginx, ['-c', configuration], { stdio: 'ignore' });
	const ended = new Promise((end) => server.once('exit', end));
	try {
		const site = `http://127.0.0.1:${port}`;
		await expect
			.poll(() =>
				request.get(site).then(
					(response) => response.status(),
					() => 0
				)
			)
			.toBe(200);
		const start = await request.get(`${site}/hilversum-wmo-2024/`);
		const written = new Map(
			[...readFileSync('build/_headers', 'utf8').matchAll(/^ {2}([\w-]+): (.*)$/gm)].map(
				([, name = '', value = '']) => [name.toLowerCase(), value]
			)
		);
		written.delete('cache-control');
		expect(written.size).toBe(6);
		for (const path of ['/hilversum-wmo-2024/', '/favicon.svg', '/bestaat-niet']) {
			expect((await request.get(site + path)).headers(), path).toMatchObject(Object.fromEntries(written));
		}
		expect(start.headers()['content-type']).toBe('text/html; charset=utf-8');
		expect(start.headers()['cache-control']).toBe('no-cache');
		const [, script = ''] = /"\.\.\/(_app\/immutable\/[^"]+\.js)"/.exec(await start.text()) ?? [];
		const kept = await request.get(`${site}/${script}`);
		expect(kept.status()).toBe(200);
		expect(kept.headers()).toMatchObject({
			...Object.fromEntries(written),
			'cache-control': 'public, max-age=31536000, immutable',
			'content-type': 'application/javascript; charset=utf-8'
		});
		const security = await request.get(`${site}/.well-known/security.txt`);
		expect(security.headers()['content-type']).toBe('text/plain; charset=utf-8');

		const complaints: string[] = [];
		page.on('console', (message) => {
			if (message.type() === 'error') complaints.push(message.text());
		});
		await page.goto(`${site}/hilversum-wmo-2024/keuze/a`);
		await expect(page).toHaveURL(`${site}/hilversum-wmo-2024/keuze/a/`);
		await alive(page);
		expect(complaints).toEqual([]);
	} finally {
		server.kill('SIGTERM');
		await ended;
		rmSync(folder, { recursive: true });
	}
});
