import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile, type FormulaCell } from '../../../src/lib/formula/compile.ts';
import { evaluate } from '../../../src/lib/formula/interpret.ts';
import type { Formula } from '../../../src/lib/formula/tree.ts';
import { anyFormula, inputValue, NAMES } from './arbitrary.ts';
import { parsed } from './helpers.ts';

const formula = (text: string): Formula => parsed(text).formula;
const NONE: ReadonlyMap<string, Formula> = new Map();

/** The outcomes of a program for rows of input values. */
function run(
	cells: readonly FormulaCell[],
	rows: readonly (readonly number[])[],
	intermediates: ReadonlyMap<string, Formula> = NONE
): Float64Array[] {
	const program = compile(cells, { firstYear: 2024, intermediates, inputs: NAMES });
	const columns = NAMES.map((_, place) => Float64Array.from(rows, (row) => row[place] ?? NaN));
	const outputs = cells.map(() => new Float64Array(rows.length).fill(-12345));
	program.run(columns, rows.length, outputs);
	return outputs;
}

function naive(cell: FormulaCell, row: readonly number[], intermediates = NONE): number {
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
		const cells = [2024, 2025, 2026, 2027].flatMap((year): FormulaCell[] => [
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
		const outputs = run(cells, [[10, 5, 1, 0]], intermediates);
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

	it('can run again and again, for one sample and for many, without one spoiling the other', () => {
		const context = { firstYear: 2024, intermediates: NONE, inputs: ['a', 'b'] };
		const program = compile([{ formula: formula('a * 2 + b'), year: 2024 }], context);
		const other = compile([{ formula: formula('a / 4 - 7'), year: 2024 }], context);
		for (const count of [1, 3000, 5, 1024, 2, 0]) {
			const [first, second] = [new Float64Array(count), new Float64Array(count)];
			const columns = [new Float64Array(count).fill(4), new Float64Array(count).fill(1)];
			program.workOut(Float64Array.of(10, 3));
			program.run(columns, count, [first]);
			other.run(columns, count, [second]);
			expect(first.every((value) => value === 9)).toBe(true);
			expect(second.every((value) => value === -6)).toBe(true);
			program.workOut(Float64Array.of(10, 3));
			expect(program.outcome(0)).toBe(23);
		}
	});

	it('works out a program of more steps than a block has room for', () => {
		const cells = Array.from({ length: 3000 }, (_, at) => ({
			formula: formula(`a * ${at + 3} + b`),
			year: 2024
		}));
		const rows = Array.from({ length: 100 }, (_, at) => [at, -at, 0, 0]);
		const outputs = run(cells, rows);
		for (const [place, at] of [
			[0, 0],
			[7, 31],
			[2999, 32],
			[1500, 99]
		] as const) {
			expect(outputs[place]?.[at]).toBe(at * (place + 3) - at);
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
		expect(() => program.run([new Float64Array(1)], 1, [])).toThrow('fills 1, not 1 and 0');
	});

	it('survives thousands of intermediates on top of each other', () => {
		const intermediates = new Map(
			Array.from(
				{ length: 5000 },
				(_, at) =>
					[`t${at}`, formula(at === 4999 ? 'a' : `t${at + 1} * 1.5 / 1.25 + t${at + 1} * 0`)] as const
			)
		);
		const [output] = run([{ formula: formula('t0'), year: 2024 }], [[0, 0, 0, 0]], intermediates);
		expect(output?.[0]).toBe(0);
	});
});
