import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../../src/lib/formula/interpret.ts';
import type { Formula } from '../../../../src/lib/formula/tree.ts';
import { baseline, withChanges } from '../../../../src/lib/model/assumptions.ts';
import { axisEffects } from '../../../../src/lib/model/comparing/axes.ts';
import { calculate } from '../../../../src/lib/model/calculate.ts';
import type { Scope, Subject } from '../../../../src/lib/model/comparing/scope.ts';
import { pairsOf } from '../../../../src/lib/dossier/pairs.ts';
import {
	switchingValue,
	switchingValues,
	type SwitchingValue
} from '../../../../src/lib/model/comparing/switching.ts';
import { hilversum } from '../hilversum.ts';
import { assumption, twoOptions } from '../two-options.ts';

const dossier = hilversum();
const between = (first: string, second: string): Subject => ({ kind: 'difference', first, second });
const totalOf = (option: string): Subject => ({ kind: 'total', option });
const spending = (subject: Subject, period: Scope['period'] = 'all'): Scope => ({
	subject,
	measure: 'spending',
	period
});

/** The found answer, or what stands in its way. */
function found(value: SwitchingValue): Extract<SwitchingValue, { state: 'found' }> {
	if (value.state !== 'found') throw new Error(JSON.stringify(value));
	return value;
}

describe('a value of note between the steps of a slider', () => {
	const NOTE = 333.25;
	const lines = { A: [`(x - ${NOTE}) * (x - ${NOTE}) == 0 ? 0 - 5 : 5`], B: ['0'] };
	const turnsAt = (x: ReturnType<typeof assumption>, changes = {}) => {
		const two = twoOptions([x], lines);
		const value = switchingValue(two, withChanges(two, changes), spending(between('A', 'B')), 'x');
		return value.state === 'found' && value.pieces.some(({ from, sign }) => from === NOTE && sign === -1);
	};
	const x = assumption('x', [0, 1000], '€/jaar', 0);

	it('is looked at: the source’s own, a hint, and what the visitor filled in', () => {
		expect(turnsAt(x)).toBe(false);
		expect(turnsAt({ ...x, value: NOTE }, { x: 0 })).toBe(true);
		expect(turnsAt({ ...x, hints: [{ value: NOTE, title: 'Een raming', citations: [] }] })).toBe(true);
		expect(turnsAt(x, { x: NOTE })).toBe(true);
	});
});

describe('Hilversum’s switching values, as the startnotitie has them', () => {
	const transformation = (scope: Scope) =>
		found(switchingValue(dossier, baseline(dossier), scope, 'transformatiekosten'));

	it('A costs what C costs at exactly 50.000 a year of transformation costs, 200.000 in all', () => {
		const { roots, pieces, current } = transformation(spending(between('A', 'C')));
		expect(roots).toEqual([{ from: 50_000, to: 50_000, before: 1, after: -1 }]);
		expect(pieces.map(({ sign }) => sign)).toEqual([1, 0, -1]);
		expect(current).toBeNull();
		expect((roots[0]?.from ?? NaN) * dossier.years.length).toBe(200_000);
	});

	it('that is 10.000 for each of the 20 fte, in all', () => {
		const { roots } = transformation(spending(between('A', 'C')));
		const fte = baseline(dossier).fte_in_dienst ?? NaN;
		expect(((roots[0]?.from ?? NaN) * dossier.years.length) / fte).toBe(10_000);
	});

	it.each([
		['A', 'C'],
		['A', 'D'],
		['B', 'C'],
		['B', 'D']
	])('%s and %s turn at 50.000 in every single year too', (first, second) => {
		for (const year of dossier.years) {
			const { roots } = transformation(spending(between(first, second), year));
			expect(roots).toEqual([{ from: 50_000, to: 50_000, before: 1, after: -1 }]);
		}
	});

	it('A and B, and C and D, cost the same whatever the transformation costs', () => {
		for (const pair of [between('A', 'B'), between('C', 'D')]) {
			expect(switchingValue(dossier, baseline(dossier), spending(pair), 'transformatiekosten')).toMatchObject(
				{ state: 'no-influence', sign: 0 }
			);
		}
	});

	it('with 3 % indexing the turn moves along, to what the known difference then comes to', () => {
		const values = withChanges(dossier, { indexatie: 3 });
		const { roots } = found(
			switchingValue(dossier, values, spending(between('A', 'C')), 'transformatiekosten')
		);
		const growth = 1 + 1.03 + 1.03 ** 2 + 1.03 ** 3;
		expect(roots).toHaveLength(1);
		expect(Math.abs((roots[0]?.from ?? NaN) / ((50_000 * growth) / 4) - 1)).toBeLessThan(1e-14);
	});

	it('and costs that are filled in make indexing turn the order', () => {
		const values = withChanges(dossier, { transformatiekosten: 52_000 });
		const { roots } = found(switchingValue(dossier, values, spending(between('A', 'C')), 'indexatie'));
		expect(roots).toHaveLength(1);
		const [{ from: rate, before, after } = { from: NaN, before: null, after: null }] = roots;
		expect([before, after]).toEqual([-1, 1]);
		const factor = 1 + rate / 100;
		expect(50_000 * (1 + factor + factor ** 2 + factor ** 3)).toBeCloseTo(208_000, 7);
	});

	it('the axes say the same: nothing for access, 50.000 less the unknown for the role, no interaction', () => {
		for (const x of [0, 20_000, 50_000, 80_000]) {
			const effects = axisEffects(
				dossier,
				calculate(dossier, withChanges(dossier, { transformatiekosten: x }))
			);
			if (!effects.ok) throw new Error(effects.reason);
			const [access, role] = effects.axes;
			expect(access?.effect.years.map(({ known }) => known)).toEqual([0, 0, 0, 0]);
			expect(role?.effect.years.map(({ known }) => known)).toEqual(Array(4).fill(50_000 - x));
			expect(effects.interaction.total).toMatchObject({ known: 0, open: 'none' });
		}
	});
});

describe('an option earning itself back', () => {
	const payback = (option: string, changes: Record<string, number | null> = {}) =>
		switchingValue(
			dossier,
			withChanges(dossier, changes),
			{ subject: totalOf(option), measure: 'balance', period: 2027, treatOpenAs: 'left-out' },
			'minder_zware_ondersteuning'
		);

	it('takes 2,78 % of the zorglasten for A, once the effect is complete', () => {
		const { roots, leftOut } = found(payback('A'));
		expect(roots).toHaveLength(1);
		expect(Math.abs((roots[0]?.from ?? NaN) / 100 - 550_000 / 19_759_000)).toBeLessThan(1e-12);
		expect(roots[0]).toMatchObject({ before: 1, after: -1 });
		expect(leftOut).toEqual([
			{ kind: 'effect', item: 'kracht_gemeenschap' },
			{ kind: 'effect', item: 'aanzuigende_werking' }
		]);
	});

	it('takes 2,53 % for C, and names the transformation costs that are not in it', () => {
		const { roots, leftOut } = found(payback('C'));
		expect(Math.abs((roots[0]?.from ?? NaN) / 100 - 500_000 / 19_759_000)).toBeLessThan(1e-12);
		expect(leftOut.map(({ item }) => item)).toEqual([
			'transformatie_en_frictie',
			'aanzuigende_werking',
			'personeel_in_dienst'
		]);
	});

	it('takes as much for C as for A, once C’s transformation costs are 50.000', () => {
		const c = found(payback('C', { transformatiekosten: 50_000 }));
		expect(c.roots).toEqual(found(payback('A')).roots);
		expect(c.leftOut.map(({ item }) => item)).not.toContain('transformatie_en_frictie');
	});

	it('cannot be said by default, while other effects are not known', () => {
		const scope: Scope = { subject: totalOf('A'), measure: 'balance', period: 2027 };
		expect(switchingValue(dossier, baseline(dossier), scope, 'minder_zware_ondersteuning')).toMatchObject({
			state: 'blocked',
			blocked: ['kracht_gemeenschap', 'aanzuigende_werking']
		});
		const known = withChanges(dossier, { kracht_gemeenschap: 1, aanzuigende_werking: 0.5 });
		const { roots, leftOut } = found(switchingValue(dossier, known, scope, 'minder_zware_ondersteuning'));
		expect((roots[0]?.from ?? NaN) / 100).toBeCloseTo(550_000 / 19_759_000 - 0.005, 12);
		expect(leftOut).toEqual([]);
	});
});

describe('an unknown', () => {
	const [x, y, z] = [assumption('x', [0, 100]), assumption('y', [0, 100]), assumption('z', [0, 100])];
	const pair = spending(between('A', 'B'));
	const ask = (lines: Parameters<typeof twoOptions>[1], scope: Scope = pair, years = [2024, 2025]) => {
		const two = twoOptions([x, y, z], lines, years, { dubbel: '2 * y' });
		return switchingValue(two, baseline(two), scope, 'x');
	};

	it('that matters blocks the answer by name', () => {
		expect(ask({ A: ['10'], B: ['x + y', 'z'] })).toMatchObject({ state: 'blocked', blocked: ['y', 'z'] });
		expect(ask({ A: ['10'], B: ['x * y'] })).toMatchObject({ state: 'blocked', blocked: ['y'] });
	});

	it('that both options have alike does not', () => {
		expect(found(ask({ A: ['10', 'y'], B: ['x', 'y'] })).roots).toMatchObject([{ from: 10 }]);
		expect(found(ask({ A: ['y', '10'], B: ['x', 'y'] })).roots).toMatchObject([{ from: 10 }]);
		expect(found(ask({ A: ['10 + y * z'], B: ['x + y * z'] })).roots).toMatchObject([{ from: 10 }]);
		expect(found(ask({ A: ['10 - dubbel / 3'], B: ['x', '-dubbel / 3'] })).roots).toMatchObject([
			{ from: 10 }
		]);
		expect(found(ask({ A: ['10 + 2 * y'], B: ['x + y', 'y'] })).roots).toMatchObject([{ from: 10 }]);
	});

	it('that is there twice as often in one as in the other does', () => {
		expect(ask({ A: ['10 + y'], B: ['x + 2 * y'] })).toMatchObject({ state: 'blocked', blocked: ['y'] });
	});

	it('in another year only matters when that year does', () => {
		const two = twoOptions([x, y], { A: ['10'], B: ['x'] }, [2024, 2025]);
		const inBoth: Formula = binary('+', { kind: 'name', name: 'x' }, { kind: 'name', name: 'y' });
		const later = {
			...two,
			options: two.options.map((option) => ({
				...option,
				spending: option.spending.map((cost) => ({
					...cost,
					amounts: cost.amounts.map((formula, place) =>
						option.letter === 'B' && place === 1 ? inBoth : formula
					)
				}))
			}))
		};
		const of = (period: Scope['period']) => switchingValue(later, baseline(later), { ...pair, period }, 'x');
		expect(found(of(2024)).roots).toMatchObject([{ from: 10 }]);
		expect(of(2025)).toMatchObject({ state: 'blocked', blocked: ['y'] });
		expect(of('all')).toMatchObject({ state: 'blocked', blocked: ['y'] });
	});

	it('that is left out takes its cost item with it, on both sides', () => {
		const lines = { A: ['10', '5'], B: ['x', 'y + 3'] };
		const { roots, leftOut } = found(ask(lines, { ...pair, treatOpenAs: 'left-out' }));
		expect(leftOut).toEqual([{ kind: 'spending', item: 'post_1' }]);
		expect(roots).toMatchObject([{ from: 10 }]);
	});

	it('cannot be left out together with what is asked about', () => {
		const lines = { A: ['10'], B: ['x * y'] };
		expect(ask(lines, { ...pair, treatOpenAs: 'left-out' })).toMatchObject({
			state: 'blocked',
			blocked: ['y']
		});
	});

	it('does not matter to an assumption without influence', () => {
		expect(ask({ A: ['10'], B: ['y'] })).toMatchObject({ state: 'no-influence', sign: null });
		expect(ask({ A: ['10', 'x'], B: ['12', 'x'] })).toMatchObject({ state: 'no-influence', sign: -1 });
	});
});

describe('a switching value', () => {
	it('is absent where the order never turns, with the sign that stays', () => {
		const two = twoOptions([assumption('x', [0, 4])], { A: ['10'], B: ['x'] });
		const { roots, pieces } = found(switchingValue(two, baseline(two), spending(between('A', 'B')), 'x'));
		expect(roots).toEqual([]);
		expect(pieces).toEqual([{ from: 0, to: 4, sign: 1 }]);
	});

	it('is in the assumption’s own unit', () => {
		const two = twoOptions([assumption('x', [0, 10_000], '€/maand')], { A: ['120000'], B: ['x * 2'] });
		expect(found(switchingValue(two, baseline(two), spending(between('A', 'B')), 'x')).roots).toMatchObject([
			{ from: 5000 }
		]);
	});

	it('of a calendar year is found at that year alone', () => {
		const two = twoOptions(
			[assumption('start', [2020, 2040], 'jaar')],
			{ A: ['100'], B: ['eenmalig(150, start)'] },
			[2024]
		);
		const { pieces, roots } = found(switchingValue(two, baseline(two), spending(between('A', 'B')), 'start'));
		expect(pieces.map(({ sign }) => sign)).toEqual([1, -1, 1]);
		expect(pieces).toEqual([
			{ from: 2020, to: 2024, sign: 1 },
			{ from: 2024, to: 2024, sign: -1 },
			{ from: 2024, to: 2040, sign: 1 }
		]);
		expect(roots).toEqual([]);
	});

	it('of a calendar year has stretches of years, without holes where a year is not over', () => {
		const inYears = (B: string, years: readonly number[]) => {
			const two = twoOptions([assumption('start', [2022, 2028], 'jaar')], { A: ['100'], B: [B] }, years);
			return found(switchingValue(two, baseline(two), spending(between('A', 'B')), 'start')).pieces;
		};
		expect(inYears('eenmalig(150, start) + eenmalig(150, start + 1)', [2026])).toEqual([
			{ from: 2022, to: 2025, sign: 1 },
			{ from: 2025, to: 2027, sign: -1 },
			{ from: 2027, to: 2028, sign: 1 }
		]);
		// A period that ends before it starts still has no outcome.
		expect(inYears('gespreid(450, start, 2026)', [2024])).toEqual([
			{ from: 2022, to: 2022, sign: 1 },
			{ from: 2022, to: 2025, sign: -1 },
			{ from: 2025, to: 2026, sign: 1 },
			{ from: 2026, to: 2028, sign: null }
		]);
	});

	it('is told apart from what cannot be calculated', () => {
		const two = twoOptions([assumption('x', [0, 10])], { A: ['100 / (x - 5)'], B: ['50'] });
		const { pieces, roots } = found(switchingValue(two, baseline(two), spending(between('A', 'B')), 'x'));
		expect(pieces.map(({ sign }) => sign)).toEqual([-1, null, 1, 0, -1]);
		expect(roots).toMatchObject([{ from: 7, before: 1, after: -1 }]);
	});

	it('is not asked of names that the dossier does not have', () => {
		const values = baseline(dossier);
		expect(() => switchingValue(dossier, values, spending(between('A', 'C')), 'verzonnen')).toThrow(
			RangeError
		);
		expect(() => switchingValue(dossier, values, spending(between('A', 'Z')), 'indexatie')).toThrow(
			RangeError
		);
		expect(() => switchingValue(dossier, values, spending(between('A', 'C'), 1999), 'indexatie')).toThrow(
			RangeError
		);
	});

	it('changes sides, and nothing else, when the options do', () => {
		const values = withChanges(dossier, { transformatiekosten: 52_000, meerkosten_per_fte: 900 });
		for (const { first, second } of pairsOf(dossier)) {
			const one = switchingValues(dossier, values, spending(between(first, second)));
			const other = switchingValues(dossier, values, spending(between(second, first)));
			one.forEach((value, place) => {
				const back = other[place];
				if (value.state !== 'found' || back?.state !== 'found') {
					expect(back?.state).toBe(value.state);
				} else {
					expect(back.roots.map(({ from }) => from)).toEqual(value.roots.map(({ from }) => from));
					expect(back.pieces.map(({ sign }) => (sign === null ? null : 0 - sign))).toEqual(
						value.pieces.map(({ sign }) => (sign === null ? null : 0 + sign))
					);
				}
			});
		}
	});
});

const X: Formula = { kind: 'name', name: 'x' };
const LOW = 0;
const HIGH = 8;
const constant = (min: number, max: number): fc.Arbitrary<Formula> =>
	fc.integer({ min: min * 1000, max: max * 1000 }).map((value) => ({ kind: 'number', value: value / 1000 }));
const binary = (operator: '+' | '-' | '*' | '/' | '^', left: Formula, right: Formula): Formula => ({
	kind: 'arithmetic',
	operator,
	left,
	right
});
const line = fc
	.tuple(constant(-100, 100), constant(-400, 400))
	.map(([slope, start]) => binary('+', binary('*', slope, X), start));
const polynomial = fc
	.array(constant(-20, 20), { minLength: 3, maxLength: 5 })
	.map((factors) => factors.reduce((sum, factor) => binary('+', binary('*', sum, X), factor)));
const extreme = fc
	.tuple(fc.constantFrom('min' as const, 'max' as const), line, polynomial)
	.map(([name, a, b]): Formula => ({ kind: 'call', name, arguments: [a, b] }));
const ratio = fc
	.tuple(polynomial, constant(0.5, 3))
	.map(([above, below]) => binary('/', above, binary('+', X, below)));
const growth = fc
	.tuple(constant(1, 100), constant(0.01, 0.5), constant(1, 6))
	.map(([start, rate, years]) =>
		binary('*', start, binary('^', binary('+', { kind: 'number', value: 1 }, binary('*', rate, X)), years))
	);
const amounts = fc.array(fc.oneof(line, polynomial, extreme, ratio, growth), {
	minLength: 1,
	maxLength: 3
});

describe('whatever the formulas', () => {
	it('every turn that a dense scan sees is found, and every root is one', () => {
		const steps = 2000;
		fc.assert(
			fc.property(amounts, amounts, (a, b) => {
				const two = twoOptions([assumption('x', [LOW, HIGH], 'getal')], { A: a, B: b });
				const at = (x: number, size = false): number => {
					const setting = { year: 2024, firstYear: 2024, value: () => x };
					const sum = (lines: readonly Formula[]): number =>
						lines.reduce((total, formula) => {
							const value = evaluate(formula, setting);
							return total + (size ? Math.abs(value) : value);
						}, 0);
					return size ? sum(a) + sum(b) : sum(a) - sum(b);
				};
				const value = switchingValue(two, baseline(two), spending(between('A', 'B')), 'x');
				if (value.state === 'no-influence') return;
				const { roots, pieces } = found(value);
				for (const { from, to, before, after } of roots) {
					for (const x of [from, to]) {
						expect(Math.abs(at(x))).toBeLessThanOrEqual(1e-9 * Math.max(1, at(x, true)));
					}
					const place = pieces.findIndex((piece) => piece.sign === 0 && piece.from === from);
					expect(pieces[place - 1]?.sign ?? null).toBe(before);
					expect(pieces[place + 1]?.sign ?? null).toBe(after);
				}
				const wrong: string[] = [];
				let last = { x: LOW, value: at(LOW) };
				let place = 0;
				for (let step = 1; step <= steps; step++) {
					const x = LOW + ((HIGH - LOW) * step) / steps;
					const next = { x, value: at(x) };
					if (Math.abs(next.value) <= 1e-9 * at(x, true)) continue;
					if (last.value * next.value < 0 && !roots.some(({ from, to }) => to >= last.x && from <= x)) {
						wrong.push(`a turn between ${last.x} and ${x} is missed`);
					}
					while (place < pieces.length - 1 && (pieces[place]?.to ?? HIGH) < x) place++;
					const { to = NaN, sign } = pieces[place] ?? {};
					if (x < to && sign !== Math.sign(next.value)) wrong.push(`the sign at ${x} is not ${sign}`);
					last = next;
				}
				expect(wrong).toEqual([]);
			}),
			{ numRuns: 80, endOnFailure: true }
		);
	});

	/** A formula that never falls as x rises, and rises somewhere. */
	const rising = fc.oneof(
		fc
			.tuple(constant(0.1, 100), constant(-400, 400))
			.map(([slope, start]) => binary('+', binary('*', slope, X), start)),
		growth,
		fc
			.tuple(constant(0.1, 20), constant(LOW, HIGH), constant(-400, 400))
			.map(([size, middle, start]) =>
				binary(
					'+',
					binary('*', size, binary('^', binary('-', X, middle), { kind: 'number', value: 3 })),
					start
				)
			),
		fc
			.tuple(constant(1, 100), constant(-200, 200), constant(-200, 200))
			.map(([slope, start, least]): Formula => ({
				kind: 'call',
				name: 'max',
				arguments: [binary('+', binary('*', slope, X), start), least]
			}))
	);

	it('a sum that only rises turns once at most: where a dense scan sees it, from below to above', () => {
		const steps = 2000;
		fc.assert(
			fc.property(fc.array(rising, { minLength: 1, maxLength: 4 }), constant(-800, 800), (a, level) => {
				const two = twoOptions([assumption('x', [LOW, HIGH], 'getal')], { A: a, B: [level] });
				const setting = (x: number) => ({ year: 2024, firstYear: 2024, value: () => x });
				const at = (x: number): number =>
					a.reduce((total, formula) => total + evaluate(formula, setting(x)), -evaluate(level, setting(x)));
				const { pieces, roots } = found(switchingValue(two, baseline(two), spending(between('A', 'B')), 'x'));
				const signs = pieces.map(({ sign }) => sign);
				expect([[1], [0], [-1], [0, 1], [-1, 0], [-1, 0, 1]]).toContainEqual(signs);
				expect(roots).toHaveLength(signs.includes(0) ? 1 : 0);
				const scan = Array.from({ length: steps + 1 }, (_, step) => LOW + ((HIGH - LOW) * step) / steps);
				const small = 1e-7;
				const lastBelow = scan.findLast((x) => at(x) < -small) ?? LOW;
				const firstAbove = scan.find((x) => at(x) > small) ?? HIGH;
				for (const { from, to } of roots) {
					expect(from).toBeGreaterThanOrEqual(lastBelow);
					expect(to).toBeLessThanOrEqual(firstAbove);
				}
				if (at(LOW) < -small && at(HIGH) > small) expect(signs).toEqual([-1, 0, 1]);
			}),
			{ numRuns: 80, endOnFailure: true }
		);
	});
});
