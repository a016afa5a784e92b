import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { OUTPUT } from '../node/output.ts';
import { loadSite } from '../node/site.ts';
import {
	apacheHeaders,
	metaPolicies,
	netlifyHeaders,
	nginxHeaders,
	securityHeaders,
	securityTxt,
	sitePolicy
} from './headers.ts';
import { notFoundPage } from './not-found.ts';
import { listFiles } from './site-files.ts';

/**
 * Vite plugin, build only: once the pages are written, adds what a host needs beside them. That is the security headers
 * for nginx, Apache and hosts that read `_headers`, with the hashes of the scripts of all pages, `404.html` and
 * `.well-known/security.txt`. Then the service worker is told of all files.
 */
export function hostFiles(): Plugin {
	let root = '';
	let isServerBuild = false;
	let isWritten = false;

	return {
		name: 'keuzewijzer-host-files',
		apply: 'build',
		configResolved(config) {
			({ root } = config);
			// SvelteKit builds the pages in the build of its server, which it starts first and ends last.
			isServerBuild = Boolean(config.build.ssr);
		},
		buildStart() {
			isWritten = false;
		},
		writeBundle: {
			sequential: true,
			order: 'post',
			handler() {
				isWritten = true;
			}
		},
		closeBundle: {
			sequential: true,
			order: 'post',
			handler() {
				// A build that failed is closed as well, and what it says of itself is what counts.
				if (!isServerBuild || !isWritten) return;
				const { contact } = writeHostFiles(join(root, OUTPUT), root, new Date());
				listFiles(join(root, OUTPUT), root);
				if (isNobodys(contact)) {
					this.warn(
						`security.txt noemt ${contact}, en dat adres is van niemand. Vul beveiliging in scenarios/site.yaml in voordat u publiceert.`
					);
				}
			}
		}
	};
}

/** Whether an address is one of those that are reserved for examples (RFC 2606). */
const isNobodys = (uri: string): boolean => /[@/.]example\.(?:com|net|org)(?:\/|$)/.test(uri);

/**
 * Writes the files for hosts into a folder with the pages of a site, from the project in `root`, and gives the contact
 * for security that they name.
 */
export function writeHostFiles(output: string, root: string, built: Date): { contact: string } {
	const site = loadSite(root);
	if (!site.ok) throw new Error('site.yaml has changed while the site was built');
	const pages = readdirSync(output, { recursive: true, encoding: 'utf8' }).filter((name) =>
		name.endsWith('.html')
	);
	const policies = pages.flatMap((name) => metaPolicies(readFileSync(join(output, name), 'utf8')));
	if (policies.length === 0) throw new Error(`No page in ${output} has a content security policy`);
	const notFound = notFoundPage(site.site);
	writeFileSync(join(output, '404.html'), notFound);

	const notFoundPath = `${site.site.url === null ? '/' : new URL(site.site.url).pathname}404.html`;
	const headers = securityHeaders(sitePolicy([...policies, ...metaPolicies(notFound)]));
	writeFileSync(join(output, '_headers'), netlifyHeaders(headers));
	writeFileSync(join(output, '.htaccess'), apacheHeaders(headers, notFoundPath));
	writeFileSync(join(output, 'nginx-headers.conf'), nginxHeaders(headers, notFoundPath));
	mkdirSync(join(output, '.well-known'), { recursive: true });
	writeFileSync(join(output, '.well-known/security.txt'), securityTxt(site.site, built));
	return { contact: site.site.security.contact };
}
