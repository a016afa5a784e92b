import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import { closedTo, FLOORS, OUTSIDE } from './src/floors.js';
import svelteConfig from './svelte.config.js';

/** An import of another floor, as `$lib/model/…` or `../../lib/model/…`. */
const importOf = (path) => `^(\\.\\./)+(src/)?(lib/)?${path.replace('lib/', '')}(/|$)|^\\$${path}(/|$)`;

const directions = FLOORS.map((floor) => ({
	files: [`src/${floor.path}${floor.path.includes('.') ? '' : '/**'}`],
	rules: {
		'no-restricted-imports': [
			'error',
			{
				patterns: [
					...closedTo(floor).map((path) => ({
						regex: importOf(path),
						message: `${floor.path} may not import from ${path}: see the floors in src/floors.js.`
					})),
					...(OUTSIDE[floor.knows] === undefined
						? []
						: [
								{
									regex: OUTSIDE[floor.knows],
									message: `${floor.path} knows ${floor.knows} of what is outside.`
								}
							])
				]
			}
		]
	}
}));

export default ts.config(
	{ ignores: ['build/', '.svelte-kit/', 'test-results/', 'playwright-report/', 'node_modules/'] },
	js.configs.recommended,
	...ts.configs.strict,
	...svelte.configs.recommended,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			'no-undef': 'off',
			'no-console': 'error',
			'@typescript-eslint/no-explicit-any': 'error',
			'@typescript-eslint/no-non-null-assertion': 'error',
			'@typescript-eslint/consistent-type-imports': 'error',
			'svelte/no-at-html-tags': 'error',
			'svelte/no-inline-styles': 'error',
			// Every address of our own comes from src/lib/ui/parts/addresses, which resolves it.
			'svelte/no-navigation-without-resolve': 'off',
			// Needs the types of every component, which costs more than all else here; tests/unit/public/props.test.ts looks.
			'svelte/no-unused-props': 'off'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: {
				parser: ts.parser,
				svelteConfig
			}
		}
	},
	{ files: ['src/cli/**', 'tests/**', '.ci/**'], rules: { 'no-console': 'off' } },
	...directions
);
