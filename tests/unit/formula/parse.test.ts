import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFormula } from '../../../src/lib/formula/parse.ts';
import type { FormulaProblemCode } from '../../../src/lib/formula/problem.ts';
import { printFormula } from '../../../src/lib/formula/print.ts';
import type { Formula } from '../../../src/lib/formula/tree.ts';
import { NAMES } from './arbitrary.ts';
import { expectReadable, parsed, pointedAt } from './helpers.ts';

const n = (value: number): Formula => ({ kind: 'number', value });
const name = (text: string): Formula => ({ kind: 'name', name: text });
const power = (left: Formula, right: Formula): Formula => ({
	kind: 'arithmetic',
	operator: '^',
	left,
	right
});

describe('reading a formula', () => {
	it('reads the growth formula of the design', () => {
		expect(parsed('wmo * (1 + groei) ^ (jaar - 2023)').formula).toEqual({
			kind: 'arithmetic',
			operator: '*',
			left: name('wmo'),
			right: power(
				{ kind: 'arithmetic', operator: '+', left: n(1), right: name('groei') },
				{ kind: 'arithmetic', operator: '-', left: { kind: 'year' }, right: n(2023) }
			)
		});
	});

	it('follows mathjs in powers: from the right, and before a minus', () => {
		expect(parsed('2^3^2').formula).toEqual(power(n(2), power(n(3), n(2))));
		expect(parsed('-2^2').formula).toEqual({ kind: 'negate', operand: power(n(2), n(2)) });
		expect(parsed('2^-1').formula).toEqual(power(n(2), { kind: 'negate', operand: n(1) }));
	});

	it('reads a choice, with another as its last part', () => {
		expect(parsed('jaar >= 2025 ? 1 : eerste_jaar == 2024 ? 2 : 3').formula).toMatchObject({
			kind: 'choice',
			condition: { kind: 'comparison', operator: '>=' },
			whenTrue: n(1),
			whenFalse: { kind: 'choice', condition: { left: { kind: 'first-year' } } }
		});
	});

	it('reads functions, with or without a space after the comma where only two values can be meant', () => {
		expect(parsed('ingroei(2024,2027)').formula).toEqual({
			kind: 'call',
			name: 'ingroei',
			arguments: [n(2024), n(2027)]
		});
		expect(parsed('min (1, a, 3)').formula).toMatchObject({ arguments: [n(1), name('a'), n(3)] });
	});

	it('reads numbers with decimals, also those that are almost Dutch', () => {
		expect(parsed('0.125').formula).toEqual(n(0.125));
		expect(parsed('1.0290').formula).toEqual(n(1.029));
		expect(parsed('50000').formula).toEqual(n(50000));
		expect(parsed('007').formula).toEqual(n(7));
	});

	it('takes lines and tabs for spaces', () => {
		expect(parsed(' a\n\t+ b\r\n * 2 ').formula).toEqual(parsed('a + b * 2').formula);
	});

	it('reads names that JavaScript knows', () => {
		expect(parsed('constructor + tostring').formula).toMatchObject({ left: name('constructor') });
	});
});

describe('the place of every part', () => {
	it('is where the part is written, without the parentheses around it', () => {
		const text = ' a * ( b + 2 ) ^ -max(1, (c)) ';
		const { formula, spans } = parsed(text);
		const texts = [...spans].map(([part, span]) => [part.kind, text.slice(span.start, span.end)]);
		expect(texts).toEqual([
			['name', 'a'],
			['name', 'b'],
			['number', '2'],
			['arithmetic', 'b + 2'],
			['number', '1'],
			['name', 'c'],
			['call', 'max(1, (c))'],
			['negate', '-max(1, (c))'],
			['arithmetic', '( b + 2 ) ^ -max(1, (c))'],
			['arithmetic', 'a * ( b + 2 ) ^ -max(1, (c))']
		]);
		expect(spans.get(formula)).toEqual({ start: 1, end: 29 });
	});

	it('tells parts with the same text apart', () => {
		const { formula, spans } = parsed('a + a');
		if (formula.kind !== 'arithmetic') throw new Error('a sum expected');
		expect(spans.get(formula.left)).toEqual({ start: 0, end: 1 });
		expect(spans.get(formula.right)).toEqual({ start: 4, end: 5 });
	});

	it('reads back as that part', () => {
		const text = 'a < 2 ? -b ^ 2 / (jaar - 2023) : min(a, (b - 1) * 3, eerste_jaar)';
		for (const [part, span] of parsed(text).spans) {
			expect(parsed(text.slice(span.start, span.end)).formula).toEqual(part);
		}
	});
});

describe('refusing what could be misread', () => {
	const refused: [string, FormulaProblemCode, string, RegExp][] = [
		['', 'FORMULE_LEEG', '', /Schrijf een formule/],
		['  \n ', 'FORMULE_LEEG', '  \n ', /Schrijf een formule/],
		['a + 50.000', 'FORMULE_GETAL', '50.000', /Schrijf 50000 zonder punt, of 50\.0000/],
		['1.000.000 * a', 'FORMULE_GETAL', '1.000.000', /Schrijf 1000000 zonder punten/],
		['1.5.2', 'FORMULE_GETAL', '1.5.2', /één punt/],
		['a * 2,5', 'FORMULE_GETAL', '2,5', /Schrijf 2\.5, met een punt/],
		['1.234,56', 'FORMULE_GETAL', '1.234,56', /Schrijf 1234\.56/],
		['max(2,5)', 'FORMULE_GETAL', '2,5', /2\.5 met een punt, of zet na de komma een spatie/],
		['index((2,5), 2024)', 'FORMULE_GETAL', '2,5', /Schrijf 2\.5/],
		['1 000 + a', 'FORMULE_GETAL', '1 000', /Schrijf 1000 zonder spatie/],
		['1e6', 'FORMULE_GETAL', '1e6', /Schrijf 1000000\./],
		['.5 * a', 'FORMULE_GETAL', '.5', /Schrijf 0\.5/],
		['5. * a', 'FORMULE_GETAL', '5.', /Schrijf 5\./],
		['9'.repeat(400), 'FORMULE_GETAL', '9'.repeat(400), /kleiner getal/],
		['a + 3%', 'FORMULE_PROCENT', '3%', /Schrijf 3% als 0\.03/],
		['a * 2,5 %', 'FORMULE_PROCENT', '2,5 %', /Schrijf 2,5 % als 0\.025/],
		['a * groei%', 'FORMULE_PROCENT', '%', /Schrijf groei, en geef die aanname de eenheid %/],
		['10 % 3', 'FORMULE_PROCENT', '%', /aanname met de eenheid %/],
		['2 jaar', 'FORMULE_MAAL', '2 jaar', /Zet er een \* tussen/],
		['2(3)', 'FORMULE_MAAL', '2(', /Zet er een \* tussen/],
		['(a)(b)', 'FORMULE_MAAL', ')(', /Zet er een \* tussen/],
		['a b', 'FORMULE_MAAL', 'a b', /Zet er een \* tussen/],
		['a (b)', 'FORMULE_FUNCTIE', 'a', /Zet een \* voor het haakje/],
		['jaar(2)', 'FORMULE_FUNCTIE', 'jaar', /Zet een \* voor het haakje/],
		['gespreidt(a, 2024, 2025)', 'FORMULE_FUNCTIE', 'gespreidt', /Bedoelde u "gespreid"\?/],
		['doel(a)', 'FORMULE_FUNCTIE', 'doel', /gebruik een van deze functies: min, max/],
		['2 * min', 'FORMULE_FUNCTIE', 'min', /Schrijf min\(waarde, waarde, …\)/],
		['min(1)', 'FORMULE_INVOER', 'min(1)', /Schrijf min\(/],
		['a + round()', 'FORMULE_INVOER', 'round()', /Schrijf round\(waarde\)/],
		['eenmalig(1,5, 2025)', 'FORMULE_INVOER', 'eenmalig(1,5, 2025)', /decimalen schrijft u met een punt/],
		['"tekst"', 'FORMULE_TEKEN', '"tekst"', /Schrijf tekst\./],
		["a + 'b", 'FORMULE_TEKEN', "'b", /zonder aanhalingstekens/],
		['[1, 2]', 'FORMULE_TEKEN', '[', /ronde haakjes/],
		['a = 3', 'FORMULE_TEKEN', '=', /Schrijf == om te vergelijken/],
		['f(x) = x', 'FORMULE_FUNCTIE', 'f', /Zet een \*/],
		['a; b', 'FORMULE_TEKEN', ';', /één formule/],
		['€ 5', 'FORMULE_TEKEN', '€ 5', /Schrijf 5; de eenheid staat bij de aanname/],
		['a.b', 'FORMULE_TEKEN', '.', /Haal de punt weg/],
		['a and b', 'FORMULE_TEKEN', 'and', /keuze binnen een keuze/],
		['5 mod 3', 'FORMULE_TEKEN', 'mod', /andere naam/],
		['5 in', 'FORMULE_TEKEN', 'in', /andere naam/],
		['true ? 1 : 2', 'FORMULE_TEKEN', 'true', /andere naam/],
		['a && b', 'FORMULE_TEKEN', '&&', /keuze binnen een keuze/],
		['a!', 'FORMULE_TEKEN', '!', /Schrijf !=/],
		['a ** 2', 'FORMULE_TEKEN', '**', /Schrijf \^/],
		['a × 2', 'FORMULE_TEKEN', '×', /Schrijf \*/],
		['a − 2', 'FORMULE_TEKEN', '−', /Schrijf -\./],
		['a ≤ 2', 'FORMULE_TEKEN', '≤', /Schrijf <=/],
		['a <> 2', 'FORMULE_TEKEN', '<>', /Schrijf !=/],
		['a === 2', 'FORMULE_TEKEN', '===', /Schrijf ==/],
		['a # uitleg', 'FORMULE_TEKEN', '#', /opmerking/],
		['a @ b', 'FORMULE_TEKEN', '@', /Haal het weg/],
		['a + 😀', 'FORMULE_TEKEN', '😀', /Haal het weg/],
		['Wmo_Lasten + 1', 'FORMULE_NAAM', 'Wmo_Lasten', /Schrijf wmo_lasten/],
		['cliënten + 1', 'FORMULE_NAAM', 'cliënten', /Schrijf clienten/],
		['_a', 'FORMULE_NAAM', '_a', /Schrijf a\./],
		['_', 'FORMULE_NAAM', '_', /naam uit het dossier/],
		['(a + b', 'FORMULE_SYNTAX', '(', /haakje sluiten/],
		['a + b)', 'FORMULE_SYNTAX', ')', /Haal het weg/],
		['a, b', 'FORMULE_SYNTAX', ',', /haal de komma weg/],
		['+a', 'FORMULE_SYNTAX', '+', /Haal de \+ weg/],
		['a +', 'FORMULE_SYNTAX', '+', /Maak de formule af/],
		['* a', 'FORMULE_SYNTAX', '*', /haal "\*" weg/],
		['a * / b', 'FORMULE_SYNTAX', '/', /Vul aan wat ontbreekt/],
		['min(a, )', 'FORMULE_SYNTAX', ')', /Vul aan wat ontbreekt/],
		['()', 'FORMULE_SYNTAX', ')', /Vul aan wat ontbreekt/],
		['1 : 3', 'FORMULE_SYNTAX', ':', /Delen doet u met \//],
		['a ? b', 'FORMULE_SYNTAX', '?', /voorwaarde \? waarde/],
		['max(a ? b, c)', 'FORMULE_SYNTAX', '?', /voorwaarde \? waarde/],
		['a ? : b', 'FORMULE_SYNTAX', ':', /voorwaarde \? waarde/],
		['a ? b ? 1 : 2 : 3', 'FORMULE_SYNTAX', '?', /Schrijf bijvoorbeeld: a > b/],
		['1 < a < 3', 'FORMULE_SYNTAX', '1 < a < 3', /keuze binnen een keuze/]
	];

	it.each(refused)('refuses %j with %s at %j', (text, code, place, remedy) => {
		const result = parseFormula(text);
		if (result.ok) throw new Error(`${text} was read as ${printFormula(result.formula)}`);
		const [problem] = result.problems;
		if (problem === undefined) throw new Error('a problem expected');
		expect(problem.code).toBe(code);
		expect(pointedAt(text, problem)).toBe(place);
		expect(problem.remedy).toMatch(remedy);
		for (const each of result.problems) expectReadable(text, each);
	});

	it('reports several mistakes at once, in the order of the text', () => {
		const result = parseFormula('50.000 + 3% + "x"');
		expect(result.ok ? [] : result.problems.map(({ code, start }) => [code, start])).toEqual([
			['FORMULE_GETAL', 0],
			['FORMULE_PROCENT', 9],
			['FORMULE_TEKEN', 14]
		]);
	});
});

describe('limits', () => {
	const codes = (text: string): readonly FormulaProblemCode[] => {
		const result = parseFormula(text);
		return result.ok ? [] : result.problems.map((problem) => problem.code);
	};

	it('allows a thousand characters and no more', () => {
		expect(codes('1+'.repeat(499) + '11')).toEqual([]);
		expect(codes('1+'.repeat(500) + '1')).toEqual(['FORMULE_TE_LANG']);
	});

	it('allows fifty parentheses in each other and no more', () => {
		expect(codes('('.repeat(50) + '1' + ')'.repeat(50))).toEqual([]);
		expect(codes('('.repeat(51) + '1' + ')'.repeat(51))).toEqual(['FORMULE_TE_DIEP']);
	});

	it('allows long sums and products, which nobody reads as nested', () => {
		expect(codes(Array.from({ length: 240 }, () => 'a').join(' + '))).toEqual([]);
	});

	it.each([
		['minus signs', '-'.repeat(900) + '1'],
		['powers', '1^'.repeat(400) + '1'],
		['choices', '1?1:'.repeat(200) + '1'],
		['functions', 'round('.repeat(60) + '1' + ')'.repeat(60)]
	])('refuses very deep %s', (_, text) => {
		expect(codes(text)).toEqual(['FORMULE_TE_DIEP']);
	});

	it('answers at once, also for a hostile text', () => {
		const start = performance.now();
		expect(codes('('.repeat(10_000))).toEqual(['FORMULE_TE_LANG']);
		expect(codes('('.repeat(999))).toEqual(['FORMULE_TE_DIEP']);
		expect(codes('1%'.repeat(499))).toContain('FORMULE_PROCENT');
		expect(performance.now() - start).toBeLessThan(500);
	});
});

describe('any text', () => {
	const word = fc.constantFrom(
		...[
			'a',
			'jaar',
			'min',
			'index',
			'in',
			'to',
			'end',
			'1',
			'2.5',
			'2024',
			'50.000',
			'(',
			')',
			',',
			'?',
			':'
		],
		...[
			'+',
			'-',
			'*',
			'/',
			'^',
			'%',
			'<',
			'==',
			'=',
			'.',
			'!',
			'"',
			"'",
			'[',
			']',
			'{',
			'}',
			';',
			' ',
			'\n',
			'#',
			'é'
		]
	);
	const text = fc.oneof(
		fc.string({ unit: 'binary', maxLength: 60 }),
		fc.string({ maxLength: 60 }),
		fc.array(word, { maxLength: 25 }).map((words) => words.join('')),
		fc.array(word, { maxLength: 25 }).map((words) => words.join(' '))
	);

	it('is read or refused with a readable problem in place, never thrown at', () => {
		fc.assert(
			fc.property(text, (formula) => {
				const result = parseFormula(formula);
				if (result.ok) {
					expect(parsed(printFormula(result.formula)).formula).toEqual(result.formula);
				} else {
					expect(result.problems.length).toBeGreaterThan(0);
					for (const problem of result.problems) expectReadable(formula, problem);
				}
			}),
			{ numRuns: 3000 }
		);
	});

	it('made of alternating values and signs is always read', () => {
		const value = fc.constantFrom(...NAMES, '1', '2.5', '(a - 1)', 'max(a, 2)', '-x2');
		const sign = fc.constantFrom('+', '-', '*', '/', '^');
		fc.assert(
			fc.property(value, fc.array(fc.tuple(sign, value), { maxLength: 12 }), (first, rest) => {
				const formula = first + rest.map(([operator, next]) => ` ${operator} ${next}`).join('');
				expect(parseFormula(formula).ok).toBe(true);
			})
		);
	});
});
