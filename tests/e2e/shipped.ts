import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

/** What stands in the code of a parser of YAML, schemas or formulas, and in no other. */
export const PARSERS = ['BAD_INDENT', 'ZodError', 'unrecognized_keys', 'ConditionalNode', 'mathjs'];

/** The code of all scripts that a page asks for, from now until it is asked. */
export function shippedTo(page: Page): () => string {
	const files = new Set<string>();
	page.on('request', (request) => {
		const { pathname } = new URL(request.url());
		if (pathname.endsWith('.js')) files.add(pathname);
	});
	return () => [...files].map((file) => readFileSync(join('build', file), 'utf8')).join('\n');
}
