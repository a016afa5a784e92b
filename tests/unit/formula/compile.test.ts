import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile, type Cell } from '../../../src/lib/formula/compile.ts';
import { evaluate } from '../../../src/lib/formula/evaluate.ts';
import type { Formula } from '../../../src/lib/formula/tree.ts';
import { anyFormula, inputValue, NAMES } from './arbitrary.ts';
import { parsed } from './helpers.ts';

const formula = (text: string): Formula => parsed(text).formula;
const NONE: ReadonlyMap<string, Formula> = new Map();

/** The outputs of a program for rows of input values. */
function run(
	cells: readonly Cell[],
	rows: readonly (readonly number[])[],
	options: {
		inputs?: readonly string[];
		intermediates?: ReadonlyMap<string, Formula>;
		sums?: readonly { readonly of: readonly number[] }[];
		cells?: boolean;
	} = {}
): Float64Array[] {
	const inputs = options.inputs ?? NAMES;
	const program = compile(
		cells,
		{ firstYear: 2024, intermediates: options.intermediates ?? NONE, inputs },
		options
	);
	const columns = inputs.map((_, place) => Float64Array.from(rows, (row) => row[place] ?? NaN));
	const outputs = Array.from({ length: program.outputCount }, () =>
		new Float64Array(rows.length).fill(-12345)
	);
	program.run(columns, rows.length, outputs);
	return outputs;
}

function naive(cell: Cell, row: readonly number[], intermediates = NONE): number {
	const value = (name: string): number => {
		const place = NAMES.findIndex((known) => known === name);
		const inner = intermediates.get(name);
		if (inner !== undefined) return evaluate(inner, { year: cell.year, firstYear: 2024, value });
		return row[place] ?? NaN;
	};
	return evaluate(cell.formula, { year: cell.year, firstYear: 2024, value });
}

const cell = fc.record({ formula: anyFormula, year: fc.constantFrom(2024, 2025, 2027) });
const row = fc.tuple(inputValue, inputValue, inputValue, inputValue);

describe('a compiled program', () => {
	it('gives the same bits as working out every formula, one sample or many', () => {
		fc.assert(
			fc.property(
				fc.array(cell, { minLength: 1, maxLength: 6 }),
				fc.array(row, { maxLength: 12 }),
				(cells, rows) => {
					const outputs = run(cells, rows);
					cells.forEach((each, place) => {
						rows.forEach((values, sample) => expect(outputs[place]?.[sample]).toBe(naive(each, values)));
					});
				}
			),
			{ numRuns: 1000 }
		);
	});

	it('gives the same for one sample as for a whole block, and across blocks', () => {
		const cells = [2024, 2025, 2026, 2027].flatMap((year): Cell[] => [
			{ formula: formula('a * (1 + b) ^ (jaar - 2023) * ingroei(2024, 2027) * -x2'), year },
			{ formula: formula('80000 * index(groei_wmo, eerste_jaar)'), year },
			{ formula: formula('a > b ? round(a / 3) : max(b, x2, 0)'), year }
		]);
		const rows = Array.from({ length: 2500 }, (_, at) => [at, at / 7, -at / 3, 1 / (at + 1)]);
		const many = run(cells, rows);
		for (const at of [0, 1, 1023, 1024, 2047, 2048, 2499]) {
			const one = run(cells, [rows[at] ?? []]);
			expect(one.map((output) => output[0])).toEqual(many.map((output) => output[at]));
		}
	});

	it('fills in intermediates for each year, whatever their order', () => {
		const intermediates = new Map([
			['lasten', formula('basis * (1 + groei_wmo) ^ (jaar - 2023)')],
			['basis', formula('a + b')]
		]);
		const cells = [2024, 2026].map((year) => ({ formula: formula('lasten * 2'), year }));
		const outputs = run(cells, [[10, 5, 1, 0]], { intermediates });
		expect(outputs.map((output) => output[0])).toEqual([60, 240]);
		cells.forEach((each, place) => {
			expect(outputs[place]?.[0]).toBe(naive(each, [10, 5, 1, 0], intermediates));
		});
	});

	it('fills outputs that are an input, a constant or the same as another', () => {
		const cells = ['a', '3 - 3', 'a * b', 'a * b', '-0', 'b'].map((text) => ({
			formula: formula(text),
			year: 2024
		}));
		const rows = Array.from({ length: 20 }, (_, at) => [at, 2, 0, 0]);
		const outputs = run(cells, rows);
		expect(outputs.map((output) => output[7])).toEqual([7, 0, 14, 14, -0, 2]);
		expect(run(cells, [[7, 2, 0, 0]]).map((output) => output[0])).toEqual([7, 0, 14, 14, -0, 2]);
	});

	it('can run again and again, with other numbers of samples', () => {
		const program = compile([{ formula: formula('a * 2 + b'), year: 2024 }], {
			firstYear: 2024,
			intermediates: NONE,
			inputs: ['a', 'b']
		});
		for (const count of [1, 3000, 5, 1024, 2]) {
			const output = new Float64Array(count);
			program.run([new Float64Array(count).fill(4), new Float64Array(count).fill(1)], count, [output]);
			expect(output.every((value) => value === 9)).toBe(true);
		}
	});

	it('says what is wrong with what it is given', () => {
		const context = { firstYear: 2024, intermediates: NONE, inputs: ['a'] };
		expect(() => compile([{ formula: formula('z'), year: 2024 }], context)).toThrow('"z"');
		const loop = new Map([
			['p', formula('q')],
			['q', formula('p')]
		]);
		expect(() =>
			compile([{ formula: formula('p'), year: 2024 }], { ...context, intermediates: loop })
		).toThrow('need one another');
		const program = compile([{ formula: formula('a'), year: 2024 }], context);
		expect(() => program.run([], 1, [new Float64Array(1)])).toThrow('takes 1 columns');
		expect(() => compile([], context, { sums: [{ of: [0] }] })).toThrow('no cell 0');
	});

	it('survives thousands of intermediates on top of each other', () => {
		const intermediates = new Map(
			Array.from(
				{ length: 5000 },
				(_, at) =>
					[`t${at}`, formula(at === 4999 ? 'a' : `t${at + 1} * 1.5 / 1.25 + t${at + 1} * 0`)] as const
			)
		);
		const [output] = run([{ formula: formula('t0'), year: 2024 }], [[0, 0, 0, 0]], { intermediates });
		expect(output?.[0]).toBe(0);
		const [sum] = run([{ formula: formula('t0'), year: 2024 }], [[0, 0, 0, 0]], {
			intermediates,
			sums: [{ of: [0] }],
			cells: false
		});
		expect(sum?.[0]).toBe(0);
	});
});

describe('sums of cells', () => {
	it('come after the cells, or alone', () => {
		const cells = ['a', 'b * 2', '5'].map((text) => ({ formula: formula(text), year: 2024 }));
		const sums = [{ of: [0, 1, 2] }, { of: [2] }, { of: [] }];
		expect(run(cells, [[1, 2, 0, 0]], { sums }).map((output) => output[0])).toEqual([1, 4, 5, 10, 5, -0]);
		expect(run(cells, [[1, 2, 0, 0]], { sums, cells: false }).map((output) => output[0])).toEqual([
			10, 5, -0
		]);
	});

	it('are what adding up the cells gives, to the last digits', () => {
		const tame = fc.constantFrom(
			'a',
			'b * 3',
			'-(a - b) / 4',
			'(a * 2) * (x2 / 5)',
			'80000 * index(groei_wmo, eerste_jaar)',
			'a * (1 + groei_wmo) ^ (jaar - 2023) * ingroei(2024, 2027)',
			'max(a, b) + 7',
			'12 - x2'
		);
		const tameCell = fc.record({ formula: tame.map(formula), year: fc.constantFrom(2024, 2025, 2026) });
		const value = fc.double({ min: -1000, max: 1000, noNaN: true });
		fc.assert(
			fc.property(
				fc.array(tameCell, { minLength: 1, maxLength: 12 }),
				fc.array(fc.tuple(value, value, fc.double({ min: 0, max: 0.1, noNaN: true }), value), {
					minLength: 1,
					maxLength: 9
				}),
				(cells, rows) => {
					const all = cells.map((_, place) => place);
					const outputs = run(cells, rows, { sums: [{ of: all }] });
					rows.forEach((_, sample) => {
						const parts = all.map((place) => outputs[place]?.[sample] ?? NaN);
						const size = Math.max(1, ...parts.map(Math.abs));
						const total = parts.reduce((sum, part) => sum + part, 0);
						expect(Math.abs((outputs[cells.length]?.[sample] ?? NaN) - total) / size).toBeLessThan(1e-10);
					});
				}
			)
		);
	});

	it('take equal terms together, so that whole euros stay whole', () => {
		const texts = ['80000 * index(groei_wmo, 2024)', '20000 * index(groei_wmo, 2024)', '50000'];
		const cells = texts.map((text) => ({ formula: formula(text), year: 2024 }));
		const [total] = run(cells, [[0, 0, 0.1, 0]], { sums: [{ of: [0, 1, 2] }], cells: false });
		expect(total?.[0]).toBe(150000);
	});

	it('do not hide what cannot be worked out when factors cancel', () => {
		const cells = ['a / b', '-(a / b)'].map((text) => ({ formula: formula(text), year: 2024 }));
		const [total] = run(cells, [[1, 0, 0, 0]], { sums: [{ of: [0, 1] }], cells: false });
		expect(total?.[0]).toBeNaN();
	});
});
