import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/**
 * The way through the house: a room may import only from itself and from the rooms before it in this list.
 */
const rooms = [
	'formula',
	'dossier',
	'site',
	'model',
	'state',
	'format',
	'charts',
	'export',
	'authoring',
	'ui'
];

const directions = rooms.map((room, place) => ({
	files: [`src/lib/${room}/**`],
	rules: {
		'no-restricted-imports': [
			'error',
			{
				patterns: [
					{
						regex: `(^\\$lib|^(\\.\\./)+)/?(${rooms.slice(place + 1).join('|') || 'nothing'})(/|$)`,
						message:
							'Imports point upward only: formula, dossier, site, model, state, format, charts, export, authoring, ui.'
					},
					...(['formula', 'dossier', 'site', 'model', 'format', 'export', 'authoring'].includes(room)
						? [
								{
									regex: '^(svelte|@sveltejs|\\$app|node:)',
									message: 'This room knows no Svelte, no DOM and no Node.'
								}
							]
						: [])
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
			'svelte/no-navigation-without-resolve': 'off'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: {
				projectService: true,
				extraFileExtensions: ['.svelte'],
				parser: ts.parser,
				svelteConfig
			}
		}
	},
	{ files: ['src/cli/**', 'tests/**', '.ci/**'], rules: { 'no-console': 'off' } },
	...directions,
	{
		files: ['src/lib/ui/parts/**'],
		rules: {
			'no-restricted-imports': [
				'error',
				{ patterns: [{ regex: '/pages/', message: 'Pages are made of parts; a part knows no page.' }] }
			]
		}
	}
);
