import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

it('no state is followed within an object, so that what follows that can be left out', () => {
	const deep = readdirSync('src', { recursive: true, encoding: 'utf8' })
		.filter((path) => /\.svelte(?:\.ts)?$/.test(path))
		.flatMap((path) =>
			[...readFileSync(join('src', path), 'utf8').matchAll(/\$(?:state|bindable)(?:<[^(]*>)?\(\s*([^)]*)\)/g)]
				.map(([, value = '']) => value)
				.filter((value) => !/^(?:|'[^']*'|-?\d+|true|false)$/.test(value))
				.map((value) => `${path}: ${value}`)
		);
	expect(deep).toEqual([]);
});
