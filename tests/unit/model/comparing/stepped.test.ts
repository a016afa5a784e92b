import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../../../src/lib/dossier/dossier.ts';
import { baseline } from '../../../../src/lib/model/assumptions.ts';
import { calculate } from '../../../../src/lib/model/calculate.ts';
import type { Scope } from '../../../../src/lib/model/comparing/scope.ts';
import { sensitivity } from '../../../../src/lib/model/comparing/sensitivity.ts';
import { switchingValue, type SwitchingValue } from '../../../../src/lib/model/comparing/switching.ts';
import { assumption, twoOptions } from '../two-options.ts';

const scope: Scope = {
	subject: { kind: 'difference', first: 'A', second: 'B' },
	measure: 'spending',
	period: 'all'
};

interface Domain {
	readonly bounds: readonly [low: number, high: number];
	readonly step: number;
}

/** A costs what the formula says of n, B costs nothing; `k` is an assumption of its own. */
function dossierOf(formula: string, { bounds, step }: Domain, current = bounds[0], k = 1000): Dossier {
	const n = { ...assumption('n', bounds, 'getal', current), step };
	return twoOptions([n, assumption('k', [0, 1e6], '€/jaar', k)], { A: [formula], B: ['0'] });
}

type Found = Extract<SwitchingValue, { state: 'found' }>;

function turning(dossier: Dossier): Found {
	const value = switchingValue(dossier, baseline(dossier), scope, 'n');
	if (value.state !== 'found') throw new Error(JSON.stringify(value));
	return value;
}

function swing(dossier: Dossier) {
	const { swings } = sensitivity(dossier, baseline(dossier), scope);
	const found = swings.find((one) => one.assumption === 'n');
	if (found === undefined) throw new Error('no swing');
	return found;
}

/** The difference at one value, by calculating everything. */
function at(dossier: Dossier, n: number): number {
	const [a] = calculate(dossier, { ...baseline(dossier), n }).options;
	return a?.spending.known ?? NaN;
}

/** The signs that the pieces allow at a point: where two meet, both. */
const signsAt = ({ pieces }: Found, n: number) =>
	pieces.filter(({ from, to }) => from <= n && n <= to).map(({ sign }) => sign);

describe('a stepped formula', () => {
	const twenty: Domain = { bounds: [0, 20], step: 1 };

	it('that differs at one value of the slider turns the order there', () => {
		const dossier = dossierOf('(n == 7 ? 5 * k : k) - 2500', twenty);
		expect(turning(dossier).pieces).toEqual([
			{ from: 0, to: 7, sign: -1 },
			{ from: 7, to: 7, sign: 1 },
			{ from: 7, to: 20, sign: -1 }
		]);
		expect(swing(dossier)).toMatchObject({ least: -1500, most: 2500, turns: true });
	});

	it('is seen where the formula compares, also on a slider with too many steps to try', () => {
		for (const formula of ['(n == 777777 ? 5 * k : k) - 2500', '(2 * n - 3 == 1555551 ? 5 * k : k) - 2500']) {
			const dossier = dossierOf(formula, { bounds: [0, 1_000_000], step: 1 });
			expect(signsAt(turning(dossier), 777_777)).toContain(1);
			expect(swing(dossier)).toMatchObject({ most: 2500, turns: true });
		}
		const sliver = dossierOf('(n > 5000.2 ? (n < 5000.4 ? 5 * k : k) : k) - 2500', {
			bounds: [0, 1_000_000],
			step: 1
		});
		expect(turning(sliver).pieces.map(({ sign }) => sign)).toEqual([-1, 1, -1]);
	});

	it('bends where another assumption says', () => {
		const dossier = dossierOf('max(0, 3 * n - k) - min(n, 200)', { bounds: [0, 1_000_000], step: 1 }, 0, 90);
		expect(turning(dossier).roots.map(({ from }) => from)).toEqual([0, 45]);
		expect(swing(dossier).least).toBeCloseTo(-30, 6);
	});
});

describe('a bent formula', () => {
	it('has its least value in the bottom of its dip, not beside it', () => {
		const dossier = dossierOf('k * (n - 10) ^ 2 - 2500', { bounds: [0, 17], step: 0.3 });
		expect(swing(dossier).least).toBe(-2500);
		const high = dossierOf('2500 - k * (n - 10) ^ 2', { bounds: [0, 17], step: 0.3 });
		expect(swing(high).most).toBe(2500);
	});

	it('is as far from zero as its dip, on either side of zero', () => {
		for (const add of [-2500, 0, 2500]) {
			const dossier = dossierOf(`k * (n - ${Math.PI}) ^ 2 + ${add}`.replace('+ -', '- '), {
				bounds: [0, 1_000_000],
				step: 1
			});
			expect(swing(dossier).least).toBeCloseTo(add, 3);
		}
	});
});

const value = fc.integer({ min: -40, max: 120 }).map((tenths) => tenths / 10);
const money = fc.integer({ min: -4000, max: 4000 });
const written = (number: number): string => (number < 0 ? `(0 - ${-number})` : String(number));
const part: fc.Arbitrary<string> = fc.oneof(
	fc.tuple(value, money, money).map(([c, a, b]) => `(n == ${written(c)} ? ${written(a)} : ${written(b)})`),
	fc.tuple(value, money, money).map(([c, a, b]) => `(n > ${written(c)} ? ${written(a)} : ${written(b)} * n)`),
	fc.tuple(value, money).map(([c, a]) => `${written(a)} * (n - ${written(c)}) ^ 2 / 20`),
	fc.tuple(value, money).map(([c, a]) => `${written(a)} * max(0, n - ${written(c)})`),
	fc.tuple(money, money).map(([a, b]) => `min(${written(a)} * n, ${written(b)})`),
	fc.tuple(money, fc.integer({ min: 1, max: 9 })).map(([a, c]) => `${written(a)} * round(n / ${c})`),
	fc.tuple(money, value).map(([a, c]) => `${written(a)} * (n - ${written(c)})`)
);
const formula = fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' + '));
const domain = fc
	.record({
		low: fc.integer({ min: -3, max: 2 }),
		steps: fc.integer({ min: 1, max: 120 }),
		step: fc.constantFrom(0.1, 0.25, 1)
	})
	.map(({ low, steps, step }): Domain => ({ bounds: [low, low + Math.ceil(steps * step)], step }));

describe('whatever the formula', () => {
	it('no value of the slider has another sign than the pieces say, or lies beyond least and most', () => {
		fc.assert(
			fc.property(formula, domain, (text, over) => {
				const dossier = dossierOf(text, over);
				const value = switchingValue(dossier, baseline(dossier), scope, 'n');
				if (value.state !== 'found') return;
				const { least, most } = swing(dossier);
				const [low, high] = over.bounds;
				const tolerance = 1e-9 * (1 + Math.abs(least) + Math.abs(most));
				for (let place = 0; low + place * over.step <= high; place++) {
					const n = Number((low + place * over.step).toFixed(6));
					const sum = at(dossier, n);
					const sign = Math.abs(sum) <= 1e-8 ? 0 : Math.sign(sum);
					if (sign !== 0) expect(signsAt(value, n)).toContain(sign);
					expect(sum).toBeGreaterThanOrEqual(least - tolerance);
					expect(sum).toBeLessThanOrEqual(most + tolerance);
				}
			}),
			{ numRuns: 60 }
		);
	});

	it('least and most are what a search of very many values comes to', () => {
		fc.assert(
			fc.property(formula, domain, (text, over) => {
				const dossier = dossierOf(text, over);
				if (switchingValue(dossier, baseline(dossier), scope, 'n').state !== 'found') return;
				const { least, most } = swing(dossier);
				const [low, high] = over.bounds;
				const count = 2500;
				const sums = Array.from({ length: count + 1 }, (_, place) =>
					at(dossier, low + ((high - low) * place) / count)
				);
				const tolerance = 1e-6 * (1 + Math.abs(least) + Math.abs(most));
				expect(Math.min(...sums)).toBeGreaterThanOrEqual(least - tolerance);
				expect(Math.max(...sums)).toBeLessThanOrEqual(most + tolerance);
			}),
			{ numRuns: 25 }
		);
	});
});
