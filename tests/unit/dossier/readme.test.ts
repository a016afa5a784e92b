import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { problemLine } from '../../../src/lib/dossier/problem.ts';
import { readYaml } from '../../../src/lib/dossier/yaml-file.ts';
import { loadDossier } from '../../../src/lib/model/load.ts';

const README = readFileSync('scenarios/README.md', 'utf8');
const FOLDER = 'scenarios/mijn-dossier';
const STARTER = 'src/cli/starter';

type Value = Readonly<Record<string, unknown>>;
type Files = Readonly<Record<string, Value>>;

interface Block {
	readonly kind: string;
	readonly text: string;
}

const blocks: readonly Block[] = [...README.matchAll(/^( *)```(.*)\n([^]*?)^ *```$/gm)].map(
	([, indent = '', kind = '', text = '']) => ({
		kind,
		text: text.replaceAll(new RegExp(`^${indent}`, 'gm'), '')
	})
);

const isGroup = (value: unknown): value is Value =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

function read(text: string): Value {
	const result = readYaml({ path: 'voorbeeld.yaml', text });
	if (!result.ok) throw new Error(result.problems.map(problemLine).join('\n'));
	if (!isGroup(result.file.value)) throw new Error('not a group');
	return result.file.value;
}

/** Top keys as an author adds to them: names in a group beside those that are there, lists in place of lists. */
const added = (to: Value, block: Value): Value => ({
	...to,
	...Object.fromEntries(
		Object.entries(block).map(([key, value]) => {
			const before = to[key];
			return [key, isGroup(before) && isGroup(value) ? { ...before, ...value } : value];
		})
	)
});

const starter: Files = Object.fromEntries(
	readdirSync(STARTER).map((name) => [name, read(readFileSync(join(STARTER, name), 'utf8'))])
);

/** What the check says of a dossier in which the block stands. */
function errorsWith(block: Block): string[] {
	const value = read(block.text);
	const dossier = { ...starter['dossier.yaml'], voorbeelden: [] };
	// The examples build on one another; those with totals are about the dossier that `new` makes.
	const described = blocks
		.filter(({ kind }) => kind === 'yaml dossier')
		.map(({ text }) => read(text))
		.filter(({ voorbeelden }) => voorbeelden === undefined)
		.reduce(added, dossier);
	const files: Files =
		value.voorbeelden !== undefined
			? { ...starter, 'dossier.yaml': added(starter['dossier.yaml'] ?? {}, value) }
			: {
					...starter,
					'dossier.yaml': described,
					'keuze-b.yaml':
						block.kind === 'yaml keuze'
							? added(starter['keuze-b.yaml'] ?? {}, value)
							: (starter['keuze-b.yaml'] ?? {})
				};
	const result = loadDossier(
		FOLDER,
		Object.entries(files).map(([name, content]) => ({ path: `${FOLDER}/${name}`, text: stringify(content) }))
	);
	return result.ok ? [] : result.problems.filter(({ severity }) => severity === 'fout').map(problemLine);
}

describe('the examples of scenarios/README.md', () => {
	it('say in which file they stand', () => {
		expect(new Set(blocks.map(({ kind }) => kind))).toEqual(new Set(['yaml keuze', 'yaml dossier', 'text']));
	});

	it.each(blocks.filter(({ kind }) => kind.startsWith('yaml')).map((block) => [block.text, block] as const))(
		'%s',
		(_text, block) => {
			expect(errorsWith(block)).toEqual([]);
		}
	);

	it('are judged: a name that does not exist is an error', () => {
		expect(errorsWith({ kind: 'yaml keuze', text: 'uitgaven: { huurr: 1 }' })).toEqual([
			expect.stringContaining('bedoelde u `huur`?')
		]);
		expect(
			errorsWith({ kind: 'yaml dossier', text: 'voorbeelden: [{ naam: x, verwacht: { A: 1 } }]' })
		).toEqual([expect.stringContaining('VOORBEELD_KLOPT_NIET')]);
	});

	it('show an error as the check says it', () => {
		const files = readdirSync(STARTER).map((name) => ({
			path: `${FOLDER}/${name}`,
			text: readFileSync(join(STARTER, name), 'utf8').replace('huur: 80000', 'huur: 80.000')
		}));
		const result = loadDossier(FOLDER, files);
		expect(result.ok ? [] : result.problems.map(problemLine)).toEqual(
			blocks.filter(({ kind }) => kind === 'text').map(({ text }) => text.trim())
		);
	});
});
