import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const ROOM = 'src/lib/dossier';

/** The fields of `Dossier` and of everything in it, by the name of the type that has them. */
function fields(): { readonly type: string; readonly name: string }[] {
	const text = readFileSync(join(ROOM, 'dossier.ts'), 'utf8');
	const source = ts.createSourceFile('dossier.ts', text, ts.ScriptTarget.Latest, true);
	return source.statements.flatMap((statement) => {
		if (!ts.isInterfaceDeclaration(statement) && !ts.isTypeAliasDeclaration(statement)) return [];
		const found: { type: string; name: string }[] = [];
		const visit = (node: ts.Node): void => {
			if (ts.isPropertySignature(node))
				found.push({ type: statement.name.text, name: node.name.getText(source) });
			ts.forEachChild(node, visit);
		};
		visit(statement);
		return found;
	});
}

/** The code outside the room, without texts and remarks, in which no field is read. */
const code = readdirSync('src', { recursive: true, withFileTypes: true })
	.filter((entry) => entry.isFile() && /\.(?:[jt]s|svelte)$/.test(entry.name))
	.map(({ parentPath, name }) => join(parentPath, name))
	.filter((path) => !path.startsWith(ROOM) && !path.startsWith('src/lib/authoring'))
	.map((path) =>
		readFileSync(path, 'utf8').replace(/\/\*[^]*?\*\/|^\s*\/\/.*$|<style>[^]*?<\/style>|<!--[^]*?-->/gm, '')
	);

/** Whether a field is read: after a dot, or taken out of what has it between braces. */
function isRead(name: string): boolean {
	const dotted = new RegExp(`[\\w)\\]]\\??\\.${name}\\b(?!\\()`);
	const taken = new RegExp(
		`\\{[^{}]*\\b${name}\\b[^{}]*\\}\\s*(?::\\s*[\\w<>'\\[\\]]+)?\\s*(?:=(?!>)|\\)|,)`
	);
	return code.some((text) => dotted.test(text) || taken.test(text));
}

describe('a dossier', () => {
	it('has fields, also deep within it', () => {
		const names = fields().map(({ type, name }) => `${type}.${name}`);
		expect(names).toContain('Dossier.years');
		expect(names).toContain('CostItem.taskField');
		expect(names).toContain('CostItem.code');
		expect(names).toContain('Basis.citations');
	});

	it('has no field that is read and told to nobody', () => {
		const unread = fields().filter(({ name }) => !isRead(name));
		expect(unread).toEqual([]);
	});

	it('is held against code that can miss one', () => {
		expect(isRead('shownNowhere')).toBe(false);
	});
});
