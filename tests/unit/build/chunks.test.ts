import { describe, expect, it } from 'vitest';
import { chunkOf } from '../../../src/build/chunks.ts';

/** Module → the modules that import it. */
const graph: Record<string, string[]> = {
	'/src/routes/[dossier]/+page.svelte': [],
	'/src/lib/ui/Overview.svelte': ['/src/routes/[dossier]/+page.svelte'],
	'/src/lib/model/a.ts': ['/src/lib/ui/Overview.svelte', '/src/lib/model/b.ts'],
	'/src/lib/model/b.ts': ['/src/lib/model/a.ts'],
	'/src/lib/model/other.ts': ['/src/routes/[dossier]/vergelijk/+page.svelte'],
	'/src/routes/[dossier]/vergelijk/+page.svelte': []
};
const modules = {
	getModuleInfo: (id: string) => (graph[id] === undefined ? null : { importers: graph[id] })
};

describe('the chunk of a module', () => {
	it('is that of the first page for all that the first page needs, directly or not', () => {
		expect(chunkOf('/src/lib/ui/Overview.svelte', modules)).toBe('overzicht');
		expect(chunkOf('/src/lib/model/a.ts', modules)).toBe('overzicht');
	});

	it('is found for modules that import each other', () => {
		expect(chunkOf('/src/lib/model/b.ts', modules)).toBe('overzicht');
	});

	it('is left to the bundler for what only other pages need', () => {
		expect(chunkOf('/src/lib/model/other.ts', modules)).toBeNull();
		expect(chunkOf('/unknown.ts', modules)).toBeNull();
	});
});
