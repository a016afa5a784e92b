import { describe, expect, it } from 'vitest';
import { NUMBERS } from '../../../src/lib/formula/arithmetic.ts';
import { checkFormula } from '../../../src/lib/formula/check.ts';
import { compile } from '../../../src/lib/formula/compile.ts';
import { evaluate } from '../../../src/lib/formula/interpret.ts';
import { isName } from '../../../src/lib/formula/names.ts';
import {
	arity,
	findFunction,
	FUNCTION_NAMES,
	functionNamed,
	FUNCTIONS,
	RESERVED_NAMES,
	signature
} from '../../../src/lib/formula/registry.ts';
import { MEANINGS } from '../../../src/lib/formula/meaning.ts';
import { MONEY, PLAIN, type Unit } from '../../../src/lib/formula/unit.ts';
import { parsed } from './helpers.ts';

describe('the registered functions', () => {
	const examples = FUNCTIONS.flatMap((definition) => definition.examples);

	it('are the seven of the design', () => {
		expect(FUNCTION_NAMES).toEqual([
			'min',
			'max',
			'round',
			'eenmalig',
			'gespreid',
			'kapitaallasten',
			'annuiteit',
			'ingroei',
			'index'
		]);
		for (const name of FUNCTION_NAMES) expect(findFunction(name)?.name).toBe(name);
	});

	it.each(examples)('$formula in $year is $expected', ({ formula, year, firstYear, inputs, expected }) => {
		const environment = {
			year,
			firstYear: firstYear ?? year,
			value: (name: string) => inputs?.[name] ?? NaN
		};
		expect(evaluate(parsed(formula).formula, environment)).toBeCloseTo(expected, 12);

		const names = Object.keys(inputs ?? {});
		const program = compile([{ formula: parsed(formula).formula, year }], {
			firstYear: firstYear ?? year,
			intermediates: new Map(),
			inputs: names
		});
		const output = new Float64Array(1);
		program.run(
			names.map((name) => Float64Array.of(inputs?.[name] ?? NaN)),
			1,
			[output]
		);
		expect(output[0]).toBeCloseTo(expected, 12);
	});

	it.each(examples)('$formula has units that go together', ({ formula, inputs }) => {
		const amounts = ['verbouwing', 'krediet'];
		const names = new Map<string, Unit>(
			Object.keys(inputs ?? {}).map((name) => [name, amounts.includes(name) ? MONEY : PLAIN])
		);
		expect(checkFormula(parsed(formula), { names })).toMatchObject({ ok: true });
	});

	it.each(FUNCTIONS)('$name is described for people and shown in examples', (definition) => {
		expect(definition.description).toMatch(/^\p{Lu}.*\.$/u);
		expect(definition.examples.length).toBeGreaterThanOrEqual(2);
		expect(definition.parameters.every((parameter) => isName(parameter.name))).toBe(true);
		expect(definition.parameters.slice(0, -1).some((parameter) => parameter.repeats)).toBe(false);
	});

	it('shows how a function is written', () => {
		expect(signature(functionNamed('gespreid'))).toBe('gespreid(bedrag, van, tot)');
		expect(signature(functionNamed('min'))).toBe('min(waarde, waarde, …)');
		expect(arity(functionNamed('min'))).toEqual({ least: 2, most: Infinity });
	});

	it('spread an amount so that the years add up to it', () => {
		const { formula } = parsed('gespreid(bedrag, 2024, 2027)');
		const years = [2022, 2023, 2024, 2025, 2026, 2027, 2028];
		const total = years.reduce(
			(sum, year) => sum + evaluate(formula, { year, firstYear: 2024, value: () => 70000 }),
			0
		);
		expect(total).toBe(70000);
	});

	it('refuse to work without the values that the parser guarantees', () => {
		expect(() => MEANINGS.index(NUMBERS, [], 2024)).toThrow('was not parsed');
	});

	it('reserve their names, and the words of the language', () => {
		expect(
			['min', 'index', 'jaar', 'eerste_jaar', 'in', 'true'].every((word) => RESERVED_NAMES.has(word))
		).toBe(true);
		expect(RESERVED_NAMES.has('indexatie')).toBe(false);
	});
});
