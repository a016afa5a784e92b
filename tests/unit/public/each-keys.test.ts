import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** `{#each notes as note (note)}`, `{#each sentences as { text } (text)}`, `{#each hints as hint (hint.text)}` */
const BY_SENTENCE = /\{#each [^\n]* \((?:\w+\.)?(?:text|note|remark|sentence|hint|says|words)\)\}/;

it('no list is drawn by its sentences, of which two may be the same', () => {
	const components = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) =>
		path.endsWith('.svelte')
	);
	expect(components.length).toBeGreaterThan(100);
	expect(components.filter((path) => BY_SENTENCE.test(readFileSync(join('src', path), 'utf8')))).toEqual([]);
});
