import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
	apacheHeaders,
	metaPolicies,
	netlifyHeaders,
	nginxHeaders,
	policyText,
	securityHeaders,
	securityTxt,
	sitePolicy
} from '../../../src/build/headers.ts';
import { writeHostFiles } from '../../../src/build/host-files.ts';

const meta = (content: string): string =>
	`<head><meta http-equiv="content-security-policy" content="${content}"></head>`;
const FIRST = meta("default-src 'self'; script-src 'self' 'sha256-een='; base-uri 'none'");
const SECOND = meta("default-src 'self'; script-src 'self' 'sha256-twee='; base-uri 'none'");
const policy = sitePolicy([FIRST, SECOND].flatMap(metaPolicies));

describe('the policy in the header', () => {
	it('allows the scripts of every page, each once, and adds what only a header can say', () => {
		expect(policyText(policy)).toBe(
			"default-src 'self'; script-src 'self' 'sha256-een=' 'sha256-twee='; base-uri 'none'; " +
				"frame-ancestors 'none'; require-trusted-types-for 'script'; " +
				'trusted-types default svelte-trusted-html'
		);
	});

	it('is not there for a page without one', () => {
		expect(metaPolicies('<head></head>')).toEqual([]);
	});
});

describe('the files for hosts', () => {
	const headers = securityHeaders(policy);

	it('say the same in each form', () => {
		for (const { name, value } of headers) {
			expect(netlifyHeaders(headers)).toContain(`\n  ${name}: ${value}\n`);
			expect(apacheHeaders(headers, '/404.html')).toContain(`Header always set ${name} "${value}"\n`);
			expect(nginxHeaders(headers, '/404.html')).toContain(`add_header ${name} "${value}" always;\n`);
		}
		expect(headers).toHaveLength(6);
	});

	it('keep within what nginx can read, however many pages there are', () => {
		const scripts = Array.from({ length: 500 }, (_, place) => `'sha256-${'a'.repeat(40)}${place}='`);
		const long = securityHeaders(sitePolicy([new Map([['script-src', scripts]])]));
		const text = nginxHeaders(long, '/404.html');
		for (const line of text.split('\n')) expect(line.length).toBeLessThan(4096);
		const parts = new Map(
			[...text.matchAll(/^set (\$keuzewijzer_policy_\d+) "(.*)";$/gm)].map(([, name = '', part = '']) => [
				name,
				part
			])
		);
		expect(parts.size).toBeGreaterThan(8);
		const [, joined = ''] = /^add_header Content-Security-Policy "(.*)" always;$/m.exec(text) ?? [];
		const value = joined.replace(/\$keuzewijzer_policy_\d+/g, (name) => parts.get(name) ?? '');
		expect(value).toBe(long.find(({ name }) => name === 'Content-Security-Policy')?.value);
	});
});

describe('security.txt', () => {
	const security = { contact: 'mailto:lek@example.org', policy: null };

	it('ends within a year, also in a leap year', () => {
		expect(securityTxt({ security, url: null }, new Date('2026-11-25T13:14:15Z'))).toBe(
			'Contact: mailto:lek@example.org\nExpires: 2027-11-24T00:00:00Z\nPreferred-Languages: nl, en\n'
		);
		expect(securityTxt({ security, url: null }, new Date('2027-12-31T00:00:00Z'))).toContain(
			'Expires: 2028-12-29T00:00:00Z'
		);
	});

	it('says where it stands, at the top of the domain, and what a finder may expect', () => {
		const text = securityTxt(
			{ security: { ...security, policy: 'https://example.org/beleid' }, url: 'https://example.org/raad/' },
			new Date()
		);
		expect(text).toContain('\nCanonical: https://example.org/.well-known/security.txt\n');
		expect(text).toContain('\nPolicy: https://example.org/beleid\n');
	});
});

describe('the build', () => {
	let output = '';
	beforeEach(() => {
		output = mkdtempSync(join(tmpdir(), 'build-'));
	});
	afterEach(() => rmSync(output, { recursive: true }));

	it('collects the policies of all pages, also in folders', () => {
		mkdirSync(join(output, 'keuze'));
		writeFileSync(join(output, 'index.html'), FIRST);
		writeFileSync(join(output, 'keuze/index.html'), SECOND);
		writeHostFiles(output, '.', new Date('2026-11-25'));
		for (const name of ['_headers', '.htaccess', 'nginx-headers.conf']) {
			expect(readFileSync(join(output, name), 'utf8')).toMatch(
				/'sha256-een=' .*'sha256-twee='|'sha256-twee=' .*'sha256-een='/
			);
		}
		expect(readFileSync(join(output, '.well-known/security.txt'), 'utf8')).toMatch(
			/^Contact: .+\nExpires: 2027-/
		);
	});

	it('writes a page for an address that is none, which every host is told of, with a style and a script that its policy allows', () => {
		writeFileSync(join(output, 'index.html'), FIRST);
		writeHostFiles(output, '.', new Date('2026-11-25'));
		const page = readFileSync(join(output, '404.html'), 'utf8');
		const [, style = ''] = /<style>([^]*?)<\/style>/.exec(page) ?? [];
		const hash = createHash('sha256').update(style).digest('base64');
		expect(page).toContain(`style-src 'sha256-${hash}'`);
		const [, script = ''] = /<script>([^]*?)<\/script>/.exec(page) ?? [];
		const scriptHash = createHash('sha256').update(script).digest('base64');
		expect(page).toContain(`script-src 'sha256-${scriptHash}'`);
		expect(readFileSync(join(output, '_headers'), 'utf8')).toContain(`'sha256-${scriptHash}'`);
		expect(readFileSync(join(output, '_headers'), 'utf8')).toContain(`'sha256-${hash}'`);
		expect(readFileSync(join(output, '.htaccess'), 'utf8')).toContain('ErrorDocument 404 /404.html\n');
		expect(readFileSync(join(output, 'nginx-headers.conf'), 'utf8')).toContain('error_page 404 /404.html;\n');
	});

	it('fails rather than write headers without a policy', () => {
		writeFileSync(join(output, 'index.html'), '<p>leeg</p>');
		expect(() => writeHostFiles(output, '.', new Date())).toThrow('has a content security policy');
	});
});
