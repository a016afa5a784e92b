import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pruneTokens, removeVariants, usedClasses, usedTokens } from '../../../src/build/prune-tokens.ts';

const prune = (css: string, ...others: string[]): string =>
	(pruneTokens([css], others)[0] ?? '').replaceAll(/\s*}/g, ' }').replaceAll(/\s+/g, ' ').trim();

describe('pruneTokens', () => {
	it('removes a token that nothing uses, and keeps one that is used', () => {
		expect(prune(':root { --a: 1px; --b: 2px } p { margin: var(--a) }')).toBe(
			':root { --a: 1px } p { margin: var(--a) }'
		);
	});

	it('follows tokens through tokens', () => {
		expect(prune('.t { --a: var(--b); --b: var(--c); --c: red; --d: var(--a) } p { color: var(--a) }')).toBe(
			'.t { --a: var(--b); --b: var(--c); --c: red } p { color: var(--a) }'
		);
	});

	it('removes tokens that are only used by removed tokens, also in a circle', () => {
		expect(prune('.t { --a: var(--b); --b: var(--c); --c: var(--a) } p { color: red }')).toBe(
			'p { color: red }'
		);
	});

	it('keeps the fallback of a var()', () => {
		const css = '.t { --b: 1px } p { margin: calc(2 * var(--a, var(--b, 3px))) }';
		expect(prune(css)).toBe(css);
	});

	it('keeps every declaration of a used token: at the root, in a theme, in a media query', () => {
		const css =
			':root { --a: 1px } .t { --a: 2px } @media print { .t { --a: 3px } } p { --a: 4px; margin: var(--a) }';
		expect(prune(css)).toBe(css);
	});

	it('keeps what any of the declarations of a token refers to', () => {
		const css =
			'.t { --a: var(--b); --b: 1px; --c: 2px } @media print { .t { --a: var(--c) } } p { top: var(--a) }';
		expect(prune(css)).toBe(css);
	});

	it('removes the rules and media queries that become empty, but no layer', () => {
		expect(prune('@media print { .t { /* a */ --a: 1 } } p { color: red }')).toBe('p { color: red }');
		expect(prune('@layer one { .t { --a: 1 } } @layer two { p { color: red } }')).toBe(
			'@layer one { } @layer two { p { color: red } }'
		);
	});

	it('leaves rules that were empty already alone', () => {
		expect(prune('.marker { } @layer a, b;')).toBe('.marker { } @layer a, b;');
	});

	it('looks at all stylesheets together', () => {
		expect(pruneTokens(['.t{--a:1px;--b:2px}', 'p{margin:var(--b)}'])).toEqual([
			'.t{--b:2px}',
			'p{margin:var(--b)}'
		]);
	});

	it('keeps tokens that scripts or markup name', () => {
		expect(prune('.t { --a: var(--b); --b: 1; --c: 2 }', "style.getPropertyValue('--a')")).toBe(
			'.t { --a: var(--b); --b: 1 }'
		);
	});

	it('counts a name outside var() as use: transitions, container queries', () => {
		const css =
			'.t { --a: 1; --b: 2 } p { transition: --a 1s } @container style(--b: 2) { p { color: red } }';
		expect(prune(css)).toBe(css);
	});

	it('removes the registration of an unused token, and keeps that of a used one', () => {
		const used =
			"@property --a { syntax: '<color>'; inherits: true; initial-value: red } p { color: var(--a) }";
		expect(prune(used)).toBe(used);
		expect(prune("@property --a { syntax: '*'; inherits: true } .t { --a: 1 } p { color: red }")).toBe(
			'p { color: red }'
		);
	});

	it('tells apart names that begin the same or differ in case', () => {
		expect(prune('.t { --a: 1; --a-b: 2; --A: 3 } p { top: var(--a-b) }')).toBe(
			'.t { --a-b: 2 } p { top: var(--a-b) }'
		);
	});

	it('leaves names with an escape alone', () => {
		const css = '.t { --a\\.b: 1 } p { top: 0 }';
		expect(prune(css)).toBe(css);
	});

	it('does not mind comments and !important', () => {
		expect(prune('.t { --a: 1 /* one */; --b: 2 !important; } p { top: var( --a /* a */ ) }')).toBe(
			'.t { --a: 1 /* one */; } p { top: var( --a /* a */ ) }'
		);
	});

	it('never removes what is used, and is done in one go, whatever refers to whatever', () => {
		const edges = fc.array(fc.tuple(fc.nat(12), fc.nat(12)), { maxLength: 40 });
		fc.assert(
			fc.property(edges, fc.array(fc.nat(12), { maxLength: 4 }), (references, roots) => {
				const css =
					references.map(([from, to]) => `.t{--n${from}:var(--n${to})}`).join('') +
					roots.map((root) => `p{top:var(--n${root})}`).join('');
				const [pruned = ''] = pruneTokens([css]);

				const reached = new Set(roots);
				for (const node of reached) for (const [from, to] of references) if (from === node) reached.add(to);
				const kept = references.filter(([from]) => reached.has(from));
				expect(pruned.match(/--n\d+(?=:)/g) ?? []).toEqual(kept.map(([from]) => `--n${from}`));
				expect(pruneTokens([pruned])).toEqual([pruned]);
			})
		);
	});

	it('leaves a small part of the voorbeeld theme, and all that the components use', () => {
		const { resolve } = createRequire(import.meta.url);
		const read = (name: string): string => readFileSync(resolve(name), 'utf8');
		const theme = read('@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css');
		const component = read('@utrecht/breadcrumb-nav-css/dist/index.css');
		const [prunedTheme = ''] = pruneTokens([theme, component]);

		expect(prunedTheme.length).toBeLessThan(theme.length / 20);
		const declared = (css: string): Map<string, string> =>
			new Map([...css.matchAll(/^\s*(--[\w-]+):(.*);/gm)].map(([, name = '', value = '']) => [name, value]));
		const before = declared(theme);
		const after = declared(prunedTheme);
		for (const name of usedTokens([theme, component])) expect(after.get(name)).toBe(before.get(name));
	});
});

describe('removeVariants', () => {
	const remove = (css: string, ...sources: string[]): string => removeVariants(css, usedClasses(sources));

	it('removes the rules of variants that no source names', () => {
		const css = '.nl-button{top:0}.nl-button--big{top:1px}.nl-button--big:hover{top:2px}.own{top:3px}';
		expect(remove(css, '<button class="nl-button">')).toBe('.nl-button{top:0}.own{top:3px}');
	});

	it('shortens a list of selectors, and removes blocks that become empty', () => {
		expect(remove('.nl-a, .nl-b{top:0}', 'class="nl-b"')).toBe('.nl-b{top:0}');
		expect(remove('@media print{.nl-a{top:0}}', '')).toBe('');
	});

	it('needs all classes of a selector, but none in :not() and the like', () => {
		expect(remove('.nl-a .nl-b{top:0}', 'nl-a')).toBe('');
		const css = '.nl-a:not(.nl-b):has(> :where(.nl-c)){top:0}';
		expect(remove(css, 'nl-a')).toBe(css);
	});

	it.each([
		'class="nl-heading nl-heading--level-{level}"',
		'class={`nl-heading--level-${level}`}',
		"class={'nl-heading--level-' + level}",
		'class="nl-heading--level{suffix}"',
		"class={'nl-heading' + suffix}"
	])('keeps all variants that code may name: %s', (source) => {
		const css = '.nl-heading--level-1{top:0}.nl-heading--level-2{top:0}';
		expect(remove(css, source)).toBe(css);
	});

	it('does not take a longer or shorter name for the class', () => {
		expect(remove('.nl-link{top:0}.nl-link--current{top:0}', 'nl-link')).toBe('.nl-link{top:0}');
		expect(remove('.nl-link{top:0}', 'nl-link-list')).toBe('');
	});

	it('leaves keyframes, elements and classes of others alone', () => {
		const css = '@keyframes x{from{top:0}to{top:1px}}p{top:0}.kw-nl-a{top:0}';
		expect(remove(css, '')).toBe(css);
	});
});
