import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

interface Props {
	/** What a component says that it takes; undefined where that has no names of its own. */
	readonly declared: readonly string[] | undefined;
	/** What it does take; undefined where that is everything. */
	readonly taken: readonly string[] | undefined;
}

const SCRIPT = /<script lang="ts">([^]*?)<\/script>/;

/** The props of a component: the members of its interface `Props`, and what it takes of them. */
function propsOf(component: string): Props {
	const [, script = ''] = SCRIPT.exec(component) ?? [];
	const file = ts.createSourceFile('script.ts', script, ts.ScriptTarget.Latest, true);
	const declared = file.statements
		.filter(ts.isInterfaceDeclaration)
		.find(({ name }) => name.text === 'Props')
		?.members.map(({ name }) => name?.getText() ?? '');
	const pattern = file.statements
		.filter(ts.isVariableStatement)
		.flatMap(({ declarationList }) => [...declarationList.declarations])
		.find(({ type }) => type?.getText() === 'Props')?.name;
	if (pattern === undefined || !ts.isObjectBindingPattern(pattern)) return { declared, taken: undefined };
	const all = pattern.elements.some(({ dotDotDotToken }) => dotDotDotToken !== undefined);
	return {
		declared,
		taken: all
			? undefined
			: pattern.elements.map(({ propertyName, name }) => (propertyName ?? name).getText())
	};
}

const components = readdirSync('src', { recursive: true, encoding: 'utf8' })
	.filter((path) => path.endsWith('.svelte'))
	.map((path) => ({ path, ...propsOf(readFileSync(join('src', path), 'utf8')) }));

// ESLint has a rule for it, which asks the compiler for the types of every component: that took longer than all the
// other rules together.
describe('the props of a component', () => {
	it('are all taken', () => {
		const unused = components.flatMap(({ path, declared = [], taken = declared }) =>
			declared.filter((name) => !taken.includes(name)).map((name) => `${path}: ${name}`)
		);
		expect(unused).toEqual([]);
	});

	it('are found in every component that has them', () => {
		expect(components.filter(({ declared, taken }) => declared && taken).length).toBeGreaterThan(100);
		expect(
			propsOf(
				'<script lang="ts">interface Props { one: 1; readonly two?: 2; three(): 3 }\nlet { one, two: other = 2 }: Props = $props();</script>'
			)
		).toEqual({ declared: ['one', 'two', 'three'], taken: ['one', 'two'] });
	});
});
