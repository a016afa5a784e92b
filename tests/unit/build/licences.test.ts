import { describe, expect, it } from 'vitest';
import { licencesText, packagesOf } from '../../../src/build/licences.ts';

const root = process.cwd();

describe('the licences of what is shipped', () => {
	it('are those of the packages of all modules, each once', () => {
		const found = packagesOf(
			[
				`${root}/src/lib/site/site.ts`,
				`${root}/node_modules/d3-array/src/max.js`,
				`${root}/node_modules/d3-array/src/min.js?v=1`,
				`\0${root}/node_modules/@utrecht/table-css/dist/index.css`,
				'\0vite/preload-helper.js',
				'\0virtual:dossiers'
			],
			root
		);
		expect(found.map(({ name, licence }) => [name, licence])).toEqual([
			['@utrecht/table-css', 'EUPL-1.2'],
			['d3-array', 'ISC'],
			['vite', 'MIT']
		]);
		expect(found[1]?.text).toContain('Mike Bostock');
	});

	it('hold the notices beside a licence, and not those of what is not shipped', () => {
		const [mathjs, vite] = packagesOf([`${root}/node_modules/mathjs/a.js`, '\0vite/preload-helper.js'], root);
		expect(mathjs?.text).toContain('Apache License');
		expect(mathjs?.text).toMatch(/math\.js\s+https:\/\/github\.com\/josdejong\/mathjs/);
		expect(vite?.text).toContain('Permission is hereby granted');
		expect(vite?.text.length).toBeLessThan(2000);
	});

	it('say a text that packages share once', () => {
		const text = licencesText([
			{ name: 'een', version: '1.0.0', licence: 'MIT', text: 'Dezelfde tekst' },
			{ name: 'twee', version: '2.0.0', licence: 'ISC', text: 'Andere tekst' },
			{ name: 'drie', version: '3.0.0', licence: 'MIT', text: 'Dezelfde tekst' }
		]);
		expect(text.match(/Dezelfde tekst/g)).toHaveLength(1);
		expect(text).toMatch(/een 1\.0\.0 \(MIT\)\ndrie 3\.0\.0 \(MIT\)\n=+\n\nDezelfde tekst/);
		expect(text).toContain('twee 2.0.0 (ISC)');
	});
});
