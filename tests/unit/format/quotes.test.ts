import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'svelte/compiler';
import ts from 'typescript';
import { expect, it } from 'vitest';

/** The rooms that write for readers. The others quote YAML and formulas, in which a straight quote is code. */
const ROOMS = ['format', 'charts', 'export', 'state', 'ui'].map((room) => `src/lib/${room}`);

/** Words that make a sentence, with a straight quote in it: “ ” and ’ are the ones to use. */
const SENTENCE = /[a-zé]{2,} [a-zé]{2,}/;
const CODE = /[<>=[\]]|\w: \{|^\s*(?:\.|#|@)/;

const isWrong = (text: string): boolean => /["']/.test(text) && SENTENCE.test(text) && !CODE.test(text);

function textsOfModule(source: string): string[] {
	const texts: string[] = [];
	const visit = (node: ts.Node): void => {
		if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
			texts.push(node.text);
		ts.forEachChild(node, visit);
	};
	visit(ts.createSourceFile('module.ts', source, ts.ScriptTarget.Latest, true));
	return texts;
}

function textsOfComponent(source: string): string[] {
	const texts: string[] = [];
	const visit = (node: unknown): void => {
		if (typeof node !== 'object' || node === null) return;
		const { type, data, value } = node as Record<string, unknown>;
		if (type === 'Text' && typeof data === 'string') texts.push(data);
		if (type === 'Literal' && typeof value === 'string') texts.push(value);
		if (type === 'TemplateElement') texts.push(String((value as { cooked?: unknown }).cooked));
		for (const child of Object.values(node)) visit(child);
	};
	visit(parse(source, { modern: true }));
	return texts;
}

const textsOf = (file: string, source: string): string[] =>
	file.endsWith('.svelte') ? textsOfComponent(source) : textsOfModule(source);

it('no sentence for readers has a straight quote', () => {
	const files = ROOMS.flatMap((room) =>
		readdirSync(room, { recursive: true, encoding: 'utf8' })
			.filter((file) => /\.(ts|svelte)$/.test(file))
			.map((file) => join(room, file))
	);
	expect(files.length).toBeGreaterThan(200);
	const wrong = files.flatMap((file) =>
		textsOf(file, readFileSync(file, 'utf8'))
			.filter(isWrong)
			.map((text) => `${file}: ${text}`)
	);
	expect(wrong).toEqual([]);
});

it('a straight quote in a sentence is found, in markup, in a string and in a template', () => {
	expect(
		textsOfComponent(
			`<p title="foto's van toen">Dit is 'wat' anders {\`zo'n ding is ${'${x}'} dat\`}</p>`
		).filter(isWrong)
	).toHaveLength(3);
	expect(
		textsOfModule('const a = `"${name}" is nu bewaard`; const b = \'zo "is" het nu\';').filter(isWrong)
	).toEqual(['" is nu bewaard', 'zo "is" het nu']);
});
