import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import postcss, { type ChildNode, type Container, type Document } from 'postcss';
import type { Plugin } from 'vite';

/** Anything that could be the name of a custom property. */
const NAME = /--(?:[\w-]|[^\x00-\x7F]|\\.)+/g; // eslint-disable-line no-control-regex

const names = (text: string): string[] => text.match(NAME) ?? [];

/** Blocks that do nothing when there is nothing in them (an empty `@layer` still sets an order). */
const IDLE_WHEN_EMPTY = new Set(['media', 'supports', 'container']);

/**
 * The custom properties that something uses, directly or through another custom property.
 *
 * Every name in the value of an ordinary property, in the head of an at-rule, or in another text counts as use,
 * inside `var()` or not: rather a token too many than one too few.
 */
export function usedTokens(cssTexts: readonly string[], otherTexts: readonly string[] = []): Set<string> {
	const used = new Set<string>();
	const refersTo = new Map<string, string[]>();

	for (const text of otherTexts) for (const name of names(text)) used.add(name);
	for (const text of cssTexts) {
		postcss.parse(text).walk((node) => {
			if (node.type === 'atrule' && node.name !== 'property') {
				for (const name of names(node.params)) used.add(name);
			} else if (node.type === 'decl') {
				const mentioned = names(node.value);
				if (node.prop.startsWith('--')) {
					refersTo.set(node.prop, [...(refersTo.get(node.prop) ?? []), ...mentioned]);
				} else {
					for (const name of mentioned) used.add(name);
				}
			}
		});
	}

	// A set may grow while it is walked, and then walks on.
	for (const name of used) for (const next of refersTo.get(name) ?? []) used.add(next);
	return used;
}

/** The same CSS without the custom properties that are not used, and without the rules that this leaves empty. */
export function removeTokens(cssText: string, used: ReadonlySet<string>): string {
	const root = postcss.parse(cssText);
	// A name with an escape can be written in several ways: leave it alone.
	const unused = (name: string): boolean => name.startsWith('--') && !name.includes('\\') && !used.has(name);

	root.walk((node) => {
		if (node.type === 'atrule' && node.name === 'property' && unused(node.params)) node.remove();
		if (node.type === 'decl' && unused(node.prop)) removeWithIdleParents(node);
	});
	return root.toString();
}

function removeWithIdleParents(node: ChildNode): void {
	let parent: Container | Document | undefined = node.parent;
	node.remove();
	while (parent && isIdle(parent)) {
		const outer: Container | Document | undefined = parent.parent;
		parent.remove();
		parent = outer;
	}
}

function isIdle(node: Container | Document): boolean {
	const idle = node.type === 'rule' || (node.type === 'atrule' && IDLE_WHEN_EMPTY.has(nameOf(node)));
	return idle && (node.nodes ?? []).every((child) => child.type === 'comment');
}

const nameOf = (node: Container | Document): string => ('name' in node ? String(node.name) : '');

/** Remove the custom properties that none of these stylesheets, taken together with the other texts, uses. */
export function pruneTokens(cssTexts: readonly string[], otherTexts: readonly string[] = []): string[] {
	const used = usedTokens(cssTexts, otherTexts);
	return cssTexts.map((text) => removeTokens(text, used));
}

/** The name of a class of a component of the NL Design System, or how it begins when code completes it. */
const CLASS = /\b(?:nl|utrecht)-[\w-]*/g;
const COMPLETED = /^(?:\$?\{|['"`]\s*\+)/;

/** Which classes of the NL Design System these texts name; `nl-heading--level-{n}` names all that begin so. */
export function usedClasses(texts: readonly string[]): (name: string) => boolean {
	const whole = new Set<string>();
	const begins = new Set<string>();
	for (const text of texts) {
		for (const match of text.matchAll(CLASS)) {
			const [name] = match;
			const completed = name.endsWith('-') || COMPLETED.test(text.slice(match.index + name.length));
			(completed ? begins : whole).add(name);
		}
	}
	return (name) => whole.has(name) || [...begins].some((begin) => name.startsWith(begin));
}

/** The same CSS without the variants of components of the NL Design System that are not used. */
export function removeVariants(cssText: string, isUsed: (name: string) => boolean): string {
	const root = postcss.parse(cssText);
	root.walkRules((rule) => {
		const alive = rule.selectors.filter((selector) => required(selector).every(isUsed));
		if (alive.length === 0) removeWithIdleParents(rule);
		else if (alive.length < rule.selectors.length) rule.selectors = alive;
	});
	return root.toString();
}

/** The classes of the NL Design System without which a selector cannot match; `:not(.x)` and the like need none. */
function required(selector: string): string[] {
	let bare = selector;
	for (let last = ''; bare !== last;) {
		last = bare;
		bare = bare.replace(/\([^()]*\)/g, '');
	}
	return [...bare.matchAll(/\.((?:nl|utrecht)-[\w-]+)/g)].map(([, name = '']) => name);
}

/**
 * Vite plugin, build only: keeps the tokens and the variants of components that the site uses, and drops the rest
 * of the theme.
 *
 * What is used follows from the sources alone: everything in `folder`, and the stylesheets that they import. That
 * way a stylesheet is pruned before its file name is made from its content, so that a cached file is never stale.
 */
export function pruneTokensPlugin(folder = 'src'): Plugin {
	let prune = (css: string): string => css;

	return {
		name: 'keuzewijzer:prune-tokens',
		apply: 'build',
		configResolved(config) {
			const { css, other } = readSources(join(config.root, folder));
			const isUsed = usedClasses(other);
			const tokens = usedTokens(
				[...css.values()].map((text) => removeVariants(text, isUsed)),
				other
			);
			prune = (text) => removeTokens(removeVariants(text, isUsed), tokens);
		},
		transform: {
			filter: { id: { include: /\.css(?:$|\?)/, exclude: /[?&](?:raw|url)\b/ } },
			handler: (code) => ({ code: prune(code), map: null })
		}
	};
}

/** The stylesheets of a folder and of the packages that they import, by path, and the other texts of the folder. */
export function readSources(folder: string): { css: ReadonlyMap<string, string>; other: string[] } {
	const resolve = createRequire(join(folder, 'index.js')).resolve;
	const css = new Map<string, string>();
	const other: string[] = [];

	const addCss = (path: string): void => {
		if (css.has(path)) return;
		const text = readFileSync(path, 'utf8');
		css.set(path, text);
		addImports(text);
	};
	const addImports = (text: string): void => {
		// Not those of our own: they are in the folder, or made in the build.
		for (const [, name] of text.matchAll(
			/\bimport\b[^'";]*['"](?!virtual:)([^'".$][^'"]*\.css)(?:\?[^'"]*)?['"]/g
		)) {
			if (name) addCss(resolve(name));
		}
	};

	for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
		if (!entry.isFile()) continue;
		const path = join(entry.parentPath, entry.name);
		if (/\.css$/.test(entry.name)) {
			addCss(path);
		} else if (/\.(?:svelte|html|[jt]s)$/.test(entry.name)) {
			const text = readFileSync(path, 'utf8');
			other.push(text);
			addImports(text);
		}
	}
	return { css, other };
}
