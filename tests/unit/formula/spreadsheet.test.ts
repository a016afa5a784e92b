import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../src/lib/formula/interpret.ts';
import { parseFormula } from '../../../src/lib/formula/parse.ts';
import { spreadsheetProblem } from '../../../src/lib/formula/spreadsheet.ts';
import { expectReadable, parsed } from './helpers.ts';

/** A formula as a Dutch spreadsheet has it, and its outcome there. */
interface Sheet {
	readonly text: string;
	readonly value: number;
}

const number: fc.Arbitrary<Sheet> = fc
	.oneof(
		fc.integer({ min: 0, max: 99 }),
		fc.integer({ min: 1, max: 999 }).map((hundredths) => hundredths / 100)
	)
	.map((value) => ({ text: String(value).replace('.', ','), value }));

const { sheet } = fc.letrec<{ sheet: Sheet }>((tie) => ({
	sheet: fc.oneof(
		{ maxDepth: 4, depthSize: 'medium' },
		number,
		fc.integer({ min: 0, max: 200 }).map((percent) => ({ text: `${percent}%`, value: percent / 100 })),
		many(['SOM', 'SUM', 'som'], tie('sheet'), (values) => values.reduce((sum, value) => sum + value, 0)),
		many(['PRODUCT'], tie('sheet'), (values) => values.reduce((product, value) => product * value, 1)),
		many(['MAX', 'max'], tie('sheet'), (values) => Math.max(...values)),
		many(['MIN', 'min'], tie('sheet'), (values) => Math.min(...values)),
		many(['GEMIDDELDE', 'AVERAGE'], tie('sheet'), (values) =>
			values.reduce((sum, value) => sum + value / values.length, 0)
		),
		tie('sheet').map(({ text, value }) => ({ text: `ABS(${text})`, value: Math.abs(value) })),
		fc
			.tuple(
				fc.constantFrom('ALS', 'IF', 'Als'),
				fc.constantFrom('>', '<='),
				tie('sheet'),
				tie('sheet'),
				tie('sheet')
			)
			.map(([name, sign, a, b, c]) => ({
				text: `${name}(${a.text}${sign}${b.text}; ${b.text}; ${c.text})`,
				value: (sign === '>' ? a.value > b.value : a.value <= b.value) ? b.value : c.value
			})),
		fc.tuple(fc.constantFrom('+', '-', '*'), tie('sheet'), tie('sheet')).map(([sign, a, b]) => ({
			text: `(${a.text}) ${sign} (${b.text})`,
			value: sign === '+' ? a.value + b.value : sign === '-' ? a.value - b.value : a.value * b.value
		}))
	)
}));

function many(
	names: readonly string[],
	each: fc.Arbitrary<Sheet>,
	outcome: (values: readonly number[]) => number
): fc.Arbitrary<Sheet> {
	return fc
		.tuple(fc.constantFrom(...names), fc.array(each, { minLength: 2, maxLength: 3 }))
		.map(([name, parts]) => ({
			text: `${name}(${parts.map(({ text }) => text).join('; ')})`,
			value: outcome(parts.map(({ value }) => value))
		}));
}

describe('a formula of a spreadsheet', () => {
	it('is written in our own way by its remedy, with the same outcome', () => {
		fc.assert(
			fc.property(sheet, ({ text, value }) => {
				// Without a semicolon nobody can tell what a comma is.
				fc.pre(text.includes(';') || !text.includes(','));
				const problem = spreadsheetProblem(text);
				const [, better] =
					/^Schrijf (?:"= )?(.*?)(?:", met de aanhalingstekens)?\.$/.exec(problem?.remedy ?? '') ?? [];
				if (problem === undefined || better === undefined) {
					// It has nothing of a spreadsheet, or is too long to write out.
					expect(problem?.remedy ?? '').toMatch(/^(|Reken dit deel uit .*|Schrijf een komma, .*)$/);
					return;
				}
				expectReadable(text, problem);
				const outcome = evaluate(parsed(better).formula, { year: 2024, firstYear: 2024, value: () => NaN });
				expect(outcome).toBeCloseTo(value, 6);
				expect(spreadsheetProblem(better)).toBeUndefined();
			})
		);
	});

	it('gives one problem, whatever else is in it', () => {
		const words = [
			'SOM(',
			'ALS(',
			'max(',
			'A1',
			'B2:B9',
			';',
			',',
			')',
			'(',
			'5',
			'2,5',
			'%',
			'a',
			'>',
			'=',
			'"x"',
			' '
		];
		fc.assert(
			fc.property(fc.array(fc.constantFrom(...words), { maxLength: 20 }), (parts) => {
				const text = parts.join('');
				const problem = spreadsheetProblem(text);
				if (problem === undefined) return;
				expectReadable(text, problem);
				const result = parseFormula(text);
				expect(result.ok ? [] : result.problems).toEqual([problem]);
			})
		);
	});

	it.each(['a + b2', 'max(a, 2)', 'min(jaar, 2030)', 'wmo2023 * 2', 'a > 2 ? 1 : 0', 'WMO2023'])(
		'is not seen in %s',
		(text) => {
			expect(spreadsheetProblem(text)).toBeUndefined();
		}
	);
});
