import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { baseline, withChanges } from '../../../../src/lib/model/assumptions.ts';
import { axisEffects, interacts } from '../../../../src/lib/model/comparing/axes.ts';
import { belongings } from '../../../../src/lib/model/comparing/belongings.ts';
import { calculate } from '../../../../src/lib/model/calculate.ts';
import { difference } from '../../../../src/lib/model/comparing/contrast.ts';
import { dossierWithValues } from '../arbitrary.ts';
import { hilversum } from '../hilversum.ts';

const dossier = hilversum();
const outcome = calculate(dossier, baseline(dossier));
const filled = calculate(dossier, withChanges(dossier, { transformatiekosten: 30_000 }));

describe('the difference between two options', () => {
	it('leaves out what both have, and keeps what only one does not know', () => {
		const { total, lines } = difference(outcome, 'A', 'C');
		expect(total).toMatchObject({ known: 200_000, open: 'subtracts' });
		expect(lines.find(({ item }) => item === 'begeleiding_wijk')?.total).toMatchObject({
			known: 0,
			open: 'none'
		});
		expect(lines.find(({ item }) => item === 'transformatie_en_frictie')?.total).toMatchObject({
			known: 0,
			open: 'subtracts'
		});
	});

	it('does not become unknown by an amount that is the same unknown in both', () => {
		expect(difference(outcome, 'C', 'D').total).toMatchObject({ known: 0, open: 'none' });
	});

	it('is the opposite the other way round', () => {
		expect(difference(outcome, 'C', 'A').total).toMatchObject({ known: -200_000, open: 'adds' });
	});

	it('is the difference of the totals, whatever the dossier', () => {
		fc.assert(
			fc.property(dossierWithValues, ({ dossier: any, values }) => {
				const result = calculate(any, values);
				const [a, b] = result.options;
				const { total } = difference(result, 'A', 'B');
				expect(total.known).toBeCloseTo((a?.spending.known ?? 0) - (b?.spending.known ?? 0), 6);
				if (total.open !== 'none') {
					expect((a?.spending.open.length ?? 0) + (b?.spending.open.length ?? 0)).toBeGreaterThan(0);
				}
			})
		);
	});
});

describe('the axes of Hilversum', () => {
	const effects = axisEffects(dossier, outcome);
	if (!effects.ok) throw new Error(effects.reason);
	const [access, role] = effects.axes;

	it('make no difference in cost between neighbourhood and centre', () => {
		expect(access?.effect.total).toMatchObject({ known: 0, open: 'none' });
		expect(access?.poles).toEqual([
			{ pole: 'buurt', items: ['wijk_versterken'] },
			{ pole: 'stedelijk', items: ['centrale_basisvoorziening'] }
		]);
	});

	it('make community 50.000 a year dearer than municipality, less what is p.m.', () => {
		expect(role?.effect.years).toMatchObject(Array(4).fill({ known: 50_000, open: 'subtracts' }));
		const known = axisEffects(dossier, filled);
		expect(known.ok && known.axes[1]?.effect.years).toMatchObject(
			Array(4).fill({ known: 20_000, open: 'none' })
		);
	});

	it('do not interact', () => {
		expect(effects.interaction.total).toMatchObject({ known: 0, open: 'none' });
		expect(interacts(effects.interaction)).toBe('no');
	});

	it('differ by what transformation and friction come to, year by year', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 1_000_000 }), (x) => {
				const known = axisEffects(
					dossier,
					calculate(dossier, withChanges(dossier, { transformatiekosten: x }))
				);
				if (!known.ok) throw new Error(known.reason);
				const [toegang, samenleving] = known.axes;
				expect(toegang?.effect.years).toMatchObject(Array(4).fill({ known: 0, open: 'none' }));
				expect(samenleving?.effect.years).toMatchObject(Array(4).fill({ known: 50_000 - x, open: 'none' }));
				expect(samenleving?.effect.total.known).toBe(200_000 - 4 * x);
				expect(interacts(known.interaction)).toBe('no');
			})
		);
	});

	it('each own the items that vary with their poles only', () => {
		const kinds = belongings(dossier, outcome, 'spending');
		const of = (kind: string) => [...kinds].filter(([, value]) => value.kind === kind).map(([item]) => item);
		expect(of('shared')).toEqual([
			'inloop_ontmoeting',
			'begeleiding_wijk',
			'zicht_op_zorgvraag',
			'actieplan_mantelzorg'
		]);
		expect(of('combination')).toEqual(['suicidepreventie', 'toegang_mantelzorgers']);
		expect(kinds.get('wijk_versterken')).toEqual({ kind: 'axis', axis: 'toegang' });
		expect(kinds.get('transformatie_en_frictie')).toEqual({ kind: 'axis', axis: 'samenleving' });
	});
});

describe('axis effects', () => {
	it('are the means of the differences between the options that face each other', () => {
		fc.assert(
			fc.property(dossierWithValues, ({ dossier: any, values }) => {
				const result = calculate(any, values);
				const effects = axisEffects(any, result);
				if (!effects.ok) throw new Error(effects.reason);
				const between = (a: string, b: string): number => difference(result, a, b).total.known;
				const [x, y] = effects.axes.map(({ effect }) => effect.total.known);
				expect(x).toBeCloseTo((between('A', 'B') + between('C', 'D')) / 2, 6);
				expect(y).toBeCloseTo((between('A', 'C') + between('B', 'D')) / 2, 6);
				expect(effects.interaction.total.known).toBeCloseTo((between('A', 'B') - between('C', 'D')) / 2, 6);
			})
		);
	});

	it('interact as soon as one year does, also when the years cancel', () => {
		const amounts = (...values: readonly number[]) =>
			values.map((value) => ({ kind: 'number' as const, value }));
		const uneven = {
			...dossier,
			years: [2024, 2025],
			options: dossier.options.map((option) => ({
				...option,
				spending: [
					{
						item: 'wijk_versterken',
						amounts: option.letter === 'A' ? amounts(10, 30) : amounts(20, 20),
						citations: []
					}
				],
				effects: []
			}))
		};
		const effects = axisEffects(uneven, calculate(uneven, baseline(uneven)));
		if (!effects.ok) throw new Error(effects.reason);
		expect(effects.interaction.total.known).toBe(0);
		expect(interacts(effects.interaction)).toBe('yes');
	});

	it('are exactly zero where amounts only change places between lines', () => {
		const number = (value: number) => ({ kind: 'number' as const, value });
		const lines = (values: readonly number[]) =>
			values.map((value, place) => ({
				item: dossier.items[place]?.id ?? '',
				amounts: dossier.years.map(() => number(value)),
				citations: []
			}));
		const shuffled = {
			...dossier,
			options: dossier.options.map((option) => ({
				...option,
				spending: lines(option.position['toegang'] === 'buurt' ? [0.1, 0.2, 0] : [0, 0, 0.3]),
				effects: []
			}))
		};
		const effects = axisEffects(shuffled, calculate(shuffled, baseline(shuffled)));
		expect(effects.ok && effects.axes[0]?.effect.total.known).toBe(0);
	});

	it('add up to the options: mean and effects give every known total back', () => {
		fc.assert(
			fc.property(dossierWithValues, ({ dossier: any, values }) => {
				const result = calculate(any, values);
				const effects = axisEffects(any, result);
				if (!effects.ok) throw new Error(effects.reason);
				const known = result.options.map(({ spending }) => spending.known);
				const mean = known.reduce((sum, value) => sum + value, 0) / 4;
				const [x = 0, y = 0] = effects.axes.map(({ effect }) => effect.total.known / 2);
				const xy = effects.interaction.total.known / 2;
				expect(mean + x + y + xy).toBeCloseTo(known[0] ?? NaN, 6);
				expect(mean - x + y - xy).toBeCloseTo(known[1] ?? NaN, 6);
				expect(mean + x - y - xy).toBeCloseTo(known[2] ?? NaN, 6);
				expect(mean - x - y + xy).toBeCloseTo(known[3] ?? NaN, 6);
			})
		);
	});

	it('are absent, with the reason, where the options do not fill a 2×2', () => {
		const three = { ...dossier, options: dossier.options.slice(0, 3) };
		expect(axisEffects(three, calculate(three, baseline(three)))).toEqual({
			ok: false,
			reason: 'cells-missing'
		});
		const one = { ...dossier, axes: dossier.axes.slice(0, 1) };
		expect(axisEffects(one, outcome)).toEqual({ ok: false, reason: 'one-axis' });
	});
});
