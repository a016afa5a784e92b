import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../../../src/lib/dossier/dossier.ts';
import type { Formula } from '../../../../src/lib/formula/tree.ts';
import { baseline, withChanges, type AssumptionValues } from '../../../../src/lib/model/assumptions.ts';
import { calculate } from '../../../../src/lib/model/calculate.ts';
import { itemsIn, sumOf } from '../../../../src/lib/model/outcome.ts';
import { explain } from '../../../../src/lib/model/explaining/explain.ts';
import type { Explanation } from '../../../../src/lib/model/explaining/explanation.ts';
import { figureAddress, type FigureRef } from '../../../../src/lib/model/explaining/figure.ts';
import { readFigureAddress } from '../../../../src/lib/model/explaining/read-figure.ts';
import { dossierWithValues } from '../arbitrary.ts';
import { hilversum } from '../hilversum.ts';

const name = fc.stringMatching(/^[a-z][a-z0-9_]{0,12}$/);
const letter = fc.stringMatching(/^[A-Z]{1,3}$/);
const year = fc.option(fc.integer({ min: 1900, max: 2199 }), { nil: undefined });

const anyFigure: fc.Arbitrary<FigureRef> = fc.oneof(
	fc.record({
		kind: fc.constant('line' as const),
		option: letter,
		line: fc.constantFrom('spending' as const, 'effect' as const),
		item: name,
		year
	}),
	fc.record({
		kind: fc.constant('total' as const),
		option: letter,
		part: fc.constantFrom('spending' as const, 'effects' as const, 'balance' as const),
		year
	}),
	fc.record({ kind: fc.constant('difference' as const), plus: letter, minus: letter, year }),
	fc.record({ kind: fc.constant('axis' as const), axis: name, year })
);

describe('the address of a figure', () => {
	it('reads back as the same figure, also when a program escaped it', () => {
		fc.assert(
			fc.property(anyFigure, (figure) => {
				const address = figureAddress(figure);
				expect(readFigureAddress(address)).toEqual(figure);
				expect(readFigureAddress(`#${address}`)).toEqual(figure);
				expect(readFigureAddress(encodeURIComponent(address))).toEqual(figure);
			})
		);
	});

	it.each([
		[
			{ kind: 'line', option: 'C', line: 'spending', item: 'wijk_versterken', year: 2024 },
			'C/uitgave/wijk_versterken/2024'
		],
		[
			{ kind: 'line', option: 'A', line: 'effect', item: 'kracht_gemeenschap' },
			'A/effect/kracht_gemeenschap'
		],
		[{ kind: 'total', option: 'B', part: 'balance' }, 'B/totaal/saldo'],
		[{ kind: 'difference', plus: 'A', minus: 'C', year: 2025 }, 'verschil/A/C/2025'],
		[{ kind: 'axis', axis: 'toegang' }, 'as/toegang']
	] satisfies [FigureRef, string][])('%o is %s', (figure, address) => {
		expect(figureAddress(figure)).toBe(`uitleg=${address}`);
	});

	it.each([
		'',
		'#',
		'#keuzes',
		'uitleg=',
		'uitleg=C',
		'uitleg=C/totaal/winst',
		'uitleg=C/post/x',
		'uitleg=as/x/y/z',
		'uitleg=C/uitgave/x/24',
		'uitleg=%E0%A4%A',
		'uitleg=<b>/uitgave/x'
	])('%j cannot be read', (hash) => expect(readFigureAddress(hash)).toBeUndefined());

	it('never throws', () => {
		fc.assert(
			fc.property(fc.string(), (text) => void [readFigureAddress(text), readFigureAddress(`uitleg=${text}`)])
		);
	});
});

const dossier = hilversum();

function explained(
	changes: AssumptionValues,
	address: string,
	of: Dossier = dossier
): Explanation | undefined {
	const values = withChanges(of, changes);
	const figure = readFigureAddress(`uitleg=${address}`);
	return figure && explain(of, values, calculate(of, values), figure);
}

function worked(changes: AssumptionValues, address: string, of: Dossier = dossier) {
	const found = explained(changes, address, of);
	if (found?.kind !== 'worked') throw new Error(`${address} is no line in a year`);
	return found;
}

describe('a line in one year', () => {
	it('has its formula, what it uses and where that comes from', () => {
		const line = worked({ indexatie: 3 }, 'C/uitgave/wijk_versterken/2026');
		expect(line.amount).toEqual({ state: 'known', value: 84_872 });
		expect(line.assumptions.map(({ assumption, value, changed }) => [assumption.id, value, changed])).toEqual(
			[['indexatie', 3, true]]
		);
		expect(line.intermediates).toEqual([]);
		expect(line.citations.map(({ place }) => place)).toEqual([
			'tabel Keuze A, regel 6; tabel Keuze C, regel 7',
			'tabel Keuze A tot en met D'
		]);
	});

	it('works out intermediates, those that it names first', () => {
		const line = worked({ kracht_gemeenschap: 1.5, groei_wmo: 3 }, 'A/effect/kracht_gemeenschap/2025');
		expect(line.intermediates.map(({ intermediate, amount }) => [intermediate.id, amount])).toEqual([
			['wmo_lasten', { state: 'known', value: 19_759_000 * (1.03 * 1.03) }],
			['deel_effect', { state: 'known', value: 0.5 }]
		]);
		expect(line.names.get('kracht_gemeenschap')).toBe(0.015);
		expect(line.assumptions.map(({ assumption, changed }) => [assumption.id, changed])).toEqual([
			['wmo_lasten_2023', false],
			['groei_wmo', true],
			['kracht_gemeenschap', true]
		]);
	});

	it('names what is missing, through intermediates', () => {
		const unknown = withChanges(dossier, { groei_wmo: null, kracht_gemeenschap: 1 });
		const figure = readFigureAddress('uitleg=A/effect/kracht_gemeenschap/2025');
		const line = figure && explain(dossier, unknown, calculate(dossier, unknown), figure);
		if (line?.kind !== 'worked') throw new Error('no line');
		expect(line.amount).toEqual({ state: 'open', missing: ['groei_wmo'], direction: 'lowers' });
		expect(line.intermediates[0]?.amount).toEqual({ state: 'open' });
		expect(line.names.get('wmo_lasten')).toBeNull();
		expect(line.names.get('deel_effect')).toBe(0.5);
	});

	it('prefers the citations of the line over those of its item', () => {
		expect(worked({}, 'A/uitgave/actieplan_mantelzorg/2024').citations[0]?.place).toBe(
			'tabel Keuze A, regel 9'
		);
	});

	const number = (value: number): Formula => ({ kind: 'number', value });
	const x: Formula = { kind: 'name', name: 'indexatie' };
	const step: Formula = { kind: 'name', name: 'stap' };
	const arithmetic = (operator: '+' | '-' | '*' | '/' | '^', left: Formula, right: Formula): Formula => ({
		kind: 'arithmetic',
		operator,
		left,
		right
	});
	it.each([
		['a division by zero', arithmetic('/', number(1), x), 'division-by-zero'],
		['one in an intermediate', arithmetic('+', number(1), step), 'division-by-zero'],
		['a root of a negative number', arithmetic('^', number(-2), number(0.5)), 'no-real-root'],
		['a power of zero below zero', arithmetic('^', x, number(-1)), 'division-by-zero'],
		['a number too large', arithmetic('^', number(1e300), number(2)), 'too-large'],
		[
			'a period that ends before it starts',
			{ kind: 'call', name: 'ingroei', arguments: [number(2025), number(2024)] },
			'ends-before-start'
		],
		[
			'a year that is no whole one',
			{ kind: 'call', name: 'eenmalig', arguments: [x, number(2024.5)] },
			'within-a-year'
		],
		[
			'what is chosen, not what is not',
			{
				kind: 'choice',
				condition: { kind: 'comparison', operator: '>', left: number(1), right: number(0) },
				whenTrue: arithmetic('*', number(1e300), number(1e300)),
				whenFalse: step
			},
			'too-large'
		]
	] satisfies [string, Formula, string][])('says why it has no outcome: %s', (_, formula, reason) => {
		const line = worked({}, 'A/uitgave/wijk_versterken/2024', withFormula(formula));
		expect([line.amount.state, line.failure]).toEqual(['failed', reason]);
	});

	function withFormula(formula: Formula): Dossier {
		return {
			...dossier,
			intermediates: [
				...dossier.intermediates,
				{
					id: 'stap',
					title: 'Stap',
					unit: 'getal',
					formula: arithmetic('/', number(1), arithmetic('-', x, x)),
					citations: []
				}
			],
			options: dossier.options.map((option) => ({
				...option,
				spending: option.spending.map((line) =>
					line.item === 'wijk_versterken' ? { ...line, amounts: dossier.years.map(() => formula) } : line
				)
			}))
		};
	}
});

describe('what adds up', () => {
	it('of a line are its years', () => {
		const line = explained({ indexatie: 3 }, 'C/uitgave/wijk_versterken');
		if (line?.kind !== 'added-up') throw new Error('no sum');
		expect(line.parts.map(({ figure }) => figureAddress(figure))).toEqual(
			[2024, 2025, 2026, 2027].map((year) => `uitleg=C/uitgave/wijk_versterken/${year}`)
		);
		expect(line.assumptions.map(({ assumption }) => assumption.id)).toEqual(['indexatie']);
	});

	it('of a total are its lines, with the open ones named, and its years', () => {
		const total = explained({}, 'C/totaal/uitgaven');
		if (total?.kind !== 'added-up') throw new Error('no sum');
		expect(total.sum).toMatchObject({
			known: 2_000_000,
			open: [{ item: 'transformatie_en_frictie' }],
			failed: []
		});
		expect(total.parts).toHaveLength(9);
		expect(total.years.map(({ figure }) => figure.year)).toEqual([2024, 2025, 2026, 2027]);
		expect(total.missing.map(({ id }) => id)).toEqual(['transformatiekosten']);
	});

	it('of a balance are costs and effects', () => {
		const balance = explained({}, 'A/totaal/saldo/2024');
		if (balance?.kind !== 'added-up') throw new Error('no sum');
		expect(balance.parts.map(({ figure }) => figureAddress(figure))).toEqual([
			'uitleg=A/totaal/uitgaven/2024',
			'uitleg=A/totaal/effecten/2024'
		]);
	});
});

describe('what is compared', () => {
	it('is split in what differs and what cancels, unknowns too', () => {
		const cd = explained({}, 'verschil/C/D');
		if (cd?.kind !== 'compared') throw new Error('no difference');
		expect(cd.difference).toMatchObject({ known: 0, open: 'none' });
		expect(cd.differing.map(({ item }) => item.id).sort()).toEqual([
			'centrale_basisvoorziening',
			'suicidepreventie',
			'toegang_mantelzorgers',
			'wijk_versterken'
		]);
		expect(cd.cancelling.map(({ item }) => item.id)).toContain('transformatie_en_frictie');
	});

	it('is on an axis the mean of two options against that of the others', () => {
		const axis = explained({}, 'as/samenleving/2024');
		if (axis?.kind !== 'compared') throw new Error('no difference');
		expect([axis.plus, axis.minus, axis.difference]).toMatchObject([
			['A', 'B'],
			['C', 'D'],
			{ known: 50_000, open: 'subtracts' }
		]);
	});
});

it.each([
	'Z/uitgave/wijk_versterken',
	'A/uitgave/bestaat_niet',
	'A/uitgave/transformatie_en_frictie',
	'A/totaal/uitgaven/2031',
	'verschil/A/A',
	'verschil/A/Z',
	'as/bestaat_niet'
])('%s is no figure of this dossier', (address) => expect(explained({}, address)).toBeUndefined());

it('explains nothing along axes that do not fill a 2×2', () => {
	const three = { ...dossier, options: dossier.options.slice(0, 3) };
	expect(explained({}, 'as/toegang', three)).toBeUndefined();
});

/** Every figure that a dossier has, and some that it may not have. */
function figuresOf({ options, items, effects, years, axes }: Dossier): FigureRef[] {
	const letters = options.map((option) => option.letter);
	return [undefined, ...years].flatMap((one): FigureRef[] => [
		...letters.flatMap((option): FigureRef[] => [
			...items.map(({ id }): FigureRef => ({ kind: 'line', option, line: 'spending', item: id, year: one })),
			...effects.map(({ id }): FigureRef => ({ kind: 'line', option, line: 'effect', item: id, year: one })),
			...(['spending', 'effects', 'balance'] as const).map((part): FigureRef => ({
				kind: 'total',
				option,
				part,
				year: one
			})),
			...letters.map((minus): FigureRef => ({ kind: 'difference', plus: option, minus, year: one }))
		]),
		...axes.map(({ id }): FigureRef => ({ kind: 'axis', axis: id, year: one }))
	]);
}

const closeTo = (a: number, b: number): boolean =>
	Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));

describe('every figure of any dossier', () => {
	it('is the sum of its parts, each of which can be explained in turn', () => {
		fc.assert(
			fc.property(dossierWithValues, ({ dossier: any, values }) => {
				const outcome = calculate(any, values);
				for (const figure of figuresOf(any)) {
					const found = explain(any, values, outcome, figure);
					if (found?.kind === 'added-up') {
						for (const parts of [found.parts, found.years]) {
							if (parts === found.years && parts.length === 0) continue;
							const sum = sumOf(parts.map((part) => part.sum));
							expect(closeTo(sum.known, found.sum.known)).toBe(true);
							// A post and an effect of one name are one name in a sum of sums.
							expect(new Set(itemsIn(sum.open))).toEqual(new Set(itemsIn(found.sum.open)));
							for (const part of parts) expect(explain(any, values, outcome, part.figure)).toBeDefined();
						}
					}
					if (found?.kind === 'compared') {
						const known = found.differing.reduce((sum, { difference }) => sum + difference.known, 0);
						expect(closeTo(known, found.difference.known)).toBe(true);
						for (const { amounts } of [...found.differing, ...found.cancelling]) {
							for (const part of amounts) expect(explain(any, values, outcome, part.figure)).toBeDefined();
						}
					}
				}
			}),
			{ numRuns: 30 }
		);
	});

	it('has an explanation in Hilversum, whatever is filled in', () => {
		const values = fc.record(
			Object.fromEntries(
				dossier.assumptions.map(({ id, bounds: [low, high] }) => [
					id,
					fc.option(fc.double({ min: low, max: high, noNaN: true }))
				])
			)
		);
		const figures = figuresOf(dossier);
		fc.assert(
			fc.property(values, (changes) => {
				const all = withChanges(dossier, changes);
				const outcome = calculate(dossier, all);
				for (const figure of figures) {
					const found = explain(dossier, all, outcome, figure);
					if (found?.kind !== 'worked' || found.amount.state !== 'open') continue;
					expect(
						found.assumptions.filter(({ value }) => value === null).map(({ assumption }) => assumption.id)
					).toEqual(found.amount.missing);
				}
			}),
			{ numRuns: 20 }
		);
		expect(
			explain(
				dossier,
				baseline(dossier),
				calculate(dossier, baseline(dossier)),
				figures[0] ?? { kind: 'axis', axis: '' }
			)
		).toBeDefined();
	});
});
