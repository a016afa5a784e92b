import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { COMMANDS, HELP } from '../../../src/cli/help.ts';
import { dossierSchema, optionSchema } from '../../../src/lib/dossier/schema.ts';
import { problemLine } from '../../../src/lib/dossier/problem.ts';
import { readYaml } from '../../../src/lib/dossier/yaml-file.ts';
import { evaluate } from '../../../src/lib/formula/interpret.ts';
import { FUNCTION_NAMES } from '../../../src/lib/formula/registry.ts';
import { BASE_UNITS, parseUnit } from '../../../src/lib/formula/unit.ts';
import { loadDossier } from '../../../src/lib/model/load.ts';
import { manual } from '../../../src/routes/handleiding/manual.ts';
import { parsed } from '../formula/helpers.ts';

const FOLDER = 'src/routes/handleiding/voorbeeld';
const { reference, commands, examples } = manual();
const [dossierFile, optionFile] = reference.files;
const entries = reference.files.flatMap(({ keys }) => keys);

type Group = Readonly<Record<string, unknown>>;
const isGroup = (value: unknown): value is Group =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

function read(text: string): unknown {
	const result = readYaml({ path: 'voorbeeld.yaml', text });
	if (!result.ok) throw new Error(result.problems.map(problemLine).join('\n'));
	return result.file.value;
}

const files = new Map(
	readdirSync(FOLDER).map((name) => [name, read(readFileSync(`${FOLDER}/${name}`, 'utf8'))])
);

/** Everything that the check says of the example dossier, with some files replaced. */
function problemsWith(changes: Readonly<Record<string, unknown>>): string[] {
	const all = Object.entries({ ...Object.fromEntries(files), ...changes });
	const result = loadDossier(
		'voorbeeld',
		all.map(([name, value]) => ({ path: `voorbeeld/${name}`, text: stringify(value) }))
	);
	return (result.ok ? result.warnings : result.problems).map(problemLine);
}

/** The value with what the part says put in its place; a list of the part replaces the start of the other. */
function laidOver(value: unknown, part: unknown): unknown {
	if (Array.isArray(value) && Array.isArray(part))
		return value.map((item, at) => (at < part.length ? laidOver(item, part[at]) : item));
	if (!isGroup(value) || !isGroup(part)) return part;
	return {
		...value,
		...Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, laidOver(value[key], inner)]))
	};
}

/** The keys of all groups in a schema of the reader. */
function keysIn(schema: unknown, seen = new Set<unknown>()): string[] {
	if (typeof schema !== 'object' || schema === null || seen.has(schema)) return [];
	seen.add(schema);
	const { _zod: zod }: { _zod?: { def: Readonly<Record<string, unknown>> } } = schema;
	if (zod === undefined) return [];
	const { shape, element, items, options, innerType, valueType } = zod.def;
	const own = isGroup(shape) ? Object.keys(shape) : [];
	const inner = [
		...(isGroup(shape) ? Object.values(shape) : []),
		...[items, options].filter(Array.isArray).flat(),
		element,
		innerType,
		valueType
	];
	return [...own, ...inner.flatMap((part) => keysIn(part, seen))];
}

describe('the reference of the keys', () => {
	it.each([
		['dossier.yaml', dossierSchema, dossierFile],
		['keuze-<letter>.yaml', optionSchema, optionFile]
	])('has every key of %s', (file, schema, entry) => {
		expect(entry?.file).toBe(file);
		const there = new Set(
			entry?.keys.flatMap(({ path }) => path.filter(({ own }) => !own).at(-1)?.text ?? [])
		);
		const keys = keysIn(schema);
		expect(keys.length).toBeGreaterThan(20);
		expect(keys.filter((key) => !there.has(key))).toEqual([]);
	});

	it('describes each in a sentence, with what may stand there', () => {
		for (const { description, type } of entries) {
			expect(description).toMatch(/^\p{Ll}*\p{L}.*\.$/u);
			expect(type).not.toBe('');
		}
	});

	it('gives every key its own anchor, and an example', () => {
		expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
		expect(entries.map(({ id }) => id)).toContain('sleutel-posten-aard');
		expect(entries.filter(({ id }) => !/^sleutel(-[a-z0-9]+)+$/.test(id))).toEqual([]);
		const silent = entries.filter(({ path, example }) => !path.at(-1)?.own && example === undefined);
		expect(silent.map(({ id }) => id)).toEqual([]);
	});

	it('says what is obligatory and which words may stand there', () => {
		const entry = (id: string) => entries.find((one) => one.id === id);
		expect(entry('sleutel-titel')?.obligatory).toBe(true);
		expect(entry('sleutel-versie')?.obligatory).toBe(false);
		expect(entry('sleutel-assen-titel')?.obligatory).toBe(false);
		expect(entry('sleutel-keuze-uitgaven-bedrag')?.obligatory).toBe(true);
		expect(entry('sleutel-posten-aard')?.values).toEqual([
			{ value: 'structureel', meaning: 'Elk jaar opnieuw.' },
			{ value: 'incidenteel', meaning: 'Eenmalig, of een paar jaar.' }
		]);
		expect(entry('sleutel-aannames-waarde')?.type).toBe('een getal of pm');
		expect(entry('sleutel-keuze-uitgaven-bedrag-jaar')?.type).toBe('een getal, pm of een formule');
		expect(entry('sleutel-jaren')?.example).toBe('jaren: [2026, 2027]');
	});
});

describe('the example dossier of the manual', () => {
	it('passes the check without a warning', () => {
		expect(problemsWith({})).toEqual([]);
	});

	it.each(entries.flatMap(({ id, example }) => (example === undefined ? [] : [[id, example] as const])))(
		'shows %s as the reader takes it',
		(id, example) => {
			const part = read(example);
			const names = id.startsWith('sleutel-keuze-')
				? ['keuze-a.yaml', 'keuze-b.yaml', 'keuze-c.yaml']
				: ['dossier.yaml'];
			const fits = names.filter((name) => {
				const value = files.get(name);
				const result = laidOver(value, part);
				return (
					JSON.stringify(result) === JSON.stringify(value) && problemsWith({ [name]: result }).length === 0
				);
			});
			expect(fits).not.toEqual([]);
		}
	);

	it.each(Object.entries(examples))('shows the step "%s" as it is', (_name, example) => {
		const part = read(example);
		expect(
			[...files.values()].some((value) => JSON.stringify(laidOver(value, part)) === JSON.stringify(value))
		).toBe(true);
	});

	it('is judged: a wrong word is found', () => {
		expect(
			problemsWith({
				'dossier.yaml': laidOver(files.get('dossier.yaml'), { posten: { huur: { aard: 'soms' } } })
			})
		).toEqual([expect.stringContaining('WAARDE_ONJUIST')]);
	});
});

describe('the reference of formulas, units and commands', () => {
	const shown = [
		...reference.signs.map(({ example }) => example),
		...reference.functions.flatMap((entry) => entry.examples)
	];

	it('has every function, with the units of what it takes and gives', () => {
		expect(reference.functions.map(({ name }) => name)).toEqual(FUNCTION_NAMES);
		expect(reference.functions.find(({ name }) => name === 'gespreid')).toMatchObject({
			signature: 'gespreid(bedrag, van, tot)',
			takes: [
				{ name: 'bedrag', unit: '€' },
				{ name: 'van', unit: 'een jaartal' },
				{ name: 'tot', unit: 'een jaartal' }
			],
			gives: '€/jaar'
		});
	});

	it.each(shown)('$formula in $year is $expected', ({ formula, year, firstYear, inputs, expected }) => {
		const environment = {
			year,
			firstYear: firstYear ?? year,
			value: (name: string) => inputs?.[name] ?? NaN
		};
		expect(evaluate(parsed(formula).formula, environment)).toBeCloseTo(expected, 12);
	});

	it('has units that can be read, each base unit among them', () => {
		const written = reference.units.flatMap(({ unit, also }) => [unit, ...also]);
		expect(written.filter((unit) => parseUnit(unit) === null)).toEqual([]);
		expect(BASE_UNITS.filter((unit) => !written.includes(unit))).toEqual([]);
		for (const { unit, also } of reference.units)
			for (const other of also) expect(parseUnit(other)).toEqual(parseUnit(unit));
	});

	it('has the commands that the help lists', () => {
		expect(commands).toBe(COMMANDS);
		for (const { usage, does } of commands) {
			expect(HELP).toContain(usage);
			expect(HELP).toContain(does);
		}
	});
});
