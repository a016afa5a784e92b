import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CostItem, Dossier } from '../../../../src/lib/dossier/dossier.ts';
import { baseline, withChanges, type AssumptionValues } from '../../../../src/lib/model/assumptions.ts';
import { calculate } from '../../../../src/lib/model/calculate.ts';
import { contrast, difference } from '../../../../src/lib/model/comparing/contrast.ts';
import { comparePair, type PairComparison } from '../../../../src/lib/model/comparing/pair.ts';
import { dossierWithValues } from '../arbitrary.ts';
import { hilversum } from '../hilversum.ts';
import { assumption, twoOptions } from '../two-options.ts';

const dossier = hilversum();

function compare(of: Dossier, first: string, second: string, changes: AssumptionValues = {}): PairComparison {
	const values = withChanges(of, changes);
	const comparison = comparePair(of, values, calculate(of, values), first, second);
	if (!comparison) throw new Error('no comparison');
	return comparison;
}

/** Two options with one formula a line, and items by which the lines are known. */
function two(
	ids: readonly string[],
	lines: Parameters<typeof twoOptions>[1],
	values: AssumptionValues = {}
): PairComparison {
	const made = twoOptions(
		ids.map((id) => assumption(id, [0, 1_000_000])),
		lines
	);
	const items = dossier.items.slice(0, 3).map((item, place) => ({ ...item, id: `post_${place}` }));
	return compare({ ...made, items, effects: items }, 'A', 'B', values);
}

const ids = (lines: readonly { readonly item: CostItem }[]): string[] => lines.map(({ item }) => item.id);

describe('a comparison of Hilversum’s A and C', () => {
	const { spending, advantages, risks, themes } = compare(dossier, 'A', 'C');

	it('finds the known difference and the amount that decides', () => {
		expect(spending.total).toMatchObject({ known: 200_000, open: 'subtracts' });
		expect(spending.years).toMatchObject(dossier.years.map(() => ({ known: 50_000, open: 'subtracts' })));
		expect(ids(spending.deciding)).toEqual(['transformatie_en_frictie']);
		expect(spending.cancelling).toEqual([]);
	});

	it('tells of every line what state it is in, in the order of the dossier', () => {
		expect(spending.lines.map(({ item, state }) => [item.id, state])).toEqual([
			['inloop_ontmoeting', 'equal'],
			['begeleiding_wijk', 'equal'],
			['zicht_op_zorgvraag', 'equal'],
			['suicidepreventie', 'equal'],
			['toegang_mantelzorgers', 'equal'],
			['actieplan_mantelzorg', 'equal'],
			['wijk_versterken', 'equal'],
			['vernieuwende_initiatieven', 'only-first'],
			['ondersteuning_initiatieven', 'only-first'],
			['inkoop_welzijn', 'only-second'],
			['transformatie_en_frictie', 'only-second']
		]);
	});

	it('gives no share of nothing, nor of a saving', () => {
		expect(two(['x'], { A: ['0'], B: ['x'] }).spending.share).toBeNull();
		expect(two(['x'], { A: ['0'], B: ['0'] }).spending.share).toBeNull();
		expect(two([], { A: ['0 - 100'], B: ['50'] }).spending.share).toBeNull();
		expect(two([], { A: ['0'], B: ['50'] }).spending.share).toBe(1);
	});

	it('gives the difference as a share of the larger total', () => {
		expect(spending.share).toBeCloseTo(200 / 2200, 12);
	});

	it('has no difference left with 50.000 a year of transformation costs', () => {
		const filled = compare(dossier, 'A', 'C', { transformatiekosten: 50_000 }).spending;
		expect(filled.total).toMatchObject({ known: 0, open: 'none' });
		expect(filled.deciding).toEqual([]);
		expect(filled.share).toBe(0);
	});

	it('sorts advantages, risks and texts by who has them', () => {
		expect(advantages.map(({ advantage, where }) => [advantage.id, where])).toEqual([
			['laagdrempelig', 'both'],
			['van_zorg_naar_gezondheid', 'both'],
			['gespecialiseerde_organisaties', 'first'],
			['kracht_samenleving', 'first'],
			['welzijn_overzichtelijk', 'second']
		]);
		expect(risks.map(({ risk, where }) => [risk.id, where])).toEqual([
			['aanzuigende_werking', 'both'],
			['expertise_verspreid', 'both'],
			['wachtlijsten_wijk', 'both'],
			['gemeente_sluit_later_aan', 'first'],
			['concurrent_personeel', 'second'],
			['sluit_niet_aan', 'second']
		]);
		expect(risks.filter(({ otherMeasure }) => otherMeasure).map(({ risk }) => risk.id)).toEqual([
			'wachtlijsten_wijk'
		]);
		expect(themes.map(({ theme }) => theme.id)).toEqual(dossier.themes.map(({ id }) => id));
		expect(themes.some(({ alike }) => !alike)).toBe(true);
	});
});

describe('other pairs of Hilversum', () => {
	it('differ by two lines that cancel, where only the access differs', () => {
		const { spending } = compare(dossier, 'A', 'B');
		expect(
			spending.lines.filter(({ state }) => state !== 'equal').map(({ item, total }) => [item.id, total.known])
		).toEqual([
			['wijk_versterken', 320_000],
			['centrale_basisvoorziening', -320_000]
		]);
		expect(spending.total).toMatchObject({ known: 0, open: 'none' });
	});

	it('keep the two amounts of D that are printed the other way round', () => {
		const { spending } = compare(dossier, 'A', 'D');
		expect(
			spending.lines
				.filter(({ state }) => state === 'differs')
				.map(({ item, total }) => [item.id, total.known])
		).toEqual([
			['suicidepreventie', 20_000],
			['toegang_mantelzorgers', -20_000]
		]);
	});

	it('name the unknown that C and D share as one that does not touch their difference', () => {
		const { spending } = compare(dossier, 'C', 'D');
		expect(ids(spending.cancelling)).toEqual(['transformatie_en_frictie']);
		expect(spending.deciding).toEqual([]);
		expect(spending.total).toMatchObject({ known: 0, open: 'none' });
	});

	it('sum the effects apart from the costs', () => {
		const { effects, spending } = compare(dossier, 'A', 'C', { kracht_gemeenschap: 1, indexatie: 2 });
		expect(ids(effects.deciding)).toEqual(['personeel_in_dienst']);
		expect(ids(effects.cancelling)).toEqual(['minder_zware_ondersteuning', 'aanzuigende_werking']);
		expect(effects.total.known).toBeLessThan(0);
		expect(ids(spending.deciding)).toEqual(['transformatie_en_frictie']);
	});
});

describe('unknown amounts in a pair', () => {
	it('leave a known difference where one has the same unknown and 1.000 more', () => {
		const { spending } = two(['x'], { A: ['x + 1000'], B: ['x'] });
		expect(spending.total).toMatchObject({ known: 1000, open: 'none' });
		expect(spending.lines[0]?.total).toMatchObject({ known: 1000, open: 'none' });
		expect(ids(spending.cancelling)).toEqual(['post_0']);
	});

	it('leave what is known after cancelling also where it rests on a filled-in assumption', () => {
		const { spending } = two(['x', 'y'], { A: ['x + y * 3'], B: ['x'] }, { y: 5 });
		expect(spending.total).toMatchObject({ known: 15, open: 'none' });
	});

	it('cancel across items, and for effects as for costs', () => {
		const lines = { A: ['x', '0'], B: ['0', 'x'] };
		const { spending, effects } = two(['x'], { ...lines, effects: lines });
		for (const part of [spending, effects]) {
			expect(part.total).toMatchObject({ known: 0, open: 'none' });
			expect(part.deciding).toEqual([]);
			expect(ids(part.cancelling)).toEqual(['post_0', 'post_1']);
		}
	});

	it('decide only where they do not cancel, and then in one direction', () => {
		const { spending } = two(['x', 'y'], { A: ['x', '5', 'y'], B: ['0', 'x', '0'] });
		expect(spending.total).toMatchObject({ known: 5, open: 'adds' });
		expect(ids(spending.deciding)).toEqual(['post_2']);
		expect(ids(spending.cancelling)).toEqual(['post_0', 'post_1']);
	});

	it('do not become known by what cannot be calculated', () => {
		const { spending } = two(['x', 'y'], { A: ['x / y', 'x'], B: ['x', '0'] }, { y: 0 });
		expect(spending.total.open).not.toBe('none');
		const failing = two(['y'], { A: ['1 / y'], B: ['1'] }, { y: 0 }).spending;
		expect(ids(failing.failed)).toEqual(['post_0']);
		expect(failing.lines[0]?.state).toBe('differs');
	});
});

describe('what unknowns do to a difference', () => {
	const openOf = (a: string, b: string): string => {
		const made = twoOptions([assumption('x', [0, 10]), assumption('y', [0, 10])], { A: [a], B: [b] });
		return difference(calculate(made, baseline(made)), 'A', 'B').total.open;
	};

	it('is known in direction where one has a constant multiple of the other, or a constant more', () => {
		expect(openOf('2 * x', 'x')).toBe('adds');
		expect(openOf('x', 'x * 3')).toBe('subtracts');
		expect(openOf('x + 1000', 'x')).toBe('adds');
		expect(openOf('x - 1000', 'x')).toBe('subtracts');
	});

	it('is nothing where the same is written in another way', () => {
		expect(openOf('2 * x + y', 'y + x * 4 / 2')).toBe('none');
	});

	it('stays open in direction where different unknowns pull', () => {
		expect(openOf('x', 'y')).toBe('either');
		expect(openOf('2 * x', 'x + y')).toBe('either');
	});

	it('does what its own sign and its side make of it', () => {
		expect(openOf('-x', '0')).toBe('subtracts');
		expect(openOf('0', '-x')).toBe('adds');
		expect(openOf('-x', '-(2 * x)')).toBe('adds');
		expect(openOf('x - 5', '0')).toBe('either');
	});

	it('does not change what is known: only whole amounts count', () => {
		const made = twoOptions([assumption('x', [0, 10])], { A: ['x + 1000'], B: ['x'] });
		const weights = new Map([
			['A', 1],
			['B', -1]
		]);
		expect(contrast(calculate(made, baseline(made)), weights).total.known).toBe(0);
	});
});

describe('any comparison', () => {
	it('is undefined for options that the dossier does not have, or one option twice', () => {
		const values = baseline(dossier);
		const outcome = calculate(dossier, values);
		for (const [first, second] of [
			['A', 'Z'],
			['Z', 'A'],
			['a', 'C'],
			['A', 'A']
		] as const) {
			expect(comparePair(dossier, values, outcome, first, second)).toBeUndefined();
		}
	});

	it('is the opposite the other way round, adds up, and has every open line decide or cancel', () => {
		const opposite = { none: 'none', adds: 'subtracts', subtracts: 'adds', either: 'either' } as const;
		fc.assert(
			fc.property(dossierWithValues, ({ dossier: any, values }) => {
				const outcome = calculate(any, values);
				const there = comparePair(any, values, outcome, 'A', 'B');
				const back = comparePair(any, values, outcome, 'B', 'A');
				if (!there || !back) throw new Error('no comparison');
				for (const kind of ['spending', 'effects'] as const) {
					const [one, other] = [there[kind], back[kind]];
					expect(other.total.known).toBeCloseTo(-one.total.known, 6);
					expect(other.total.open).toBe(opposite[one.total.open]);
					if (one.total.open !== 'none') {
						const sum = one.lines.reduce((all, { total }) => all + total.known, 0);
						expect(one.total.known).toBeCloseTo(sum, 6);
						expect(one.deciding.length).toBeGreaterThan(0);
					} else expect(one.deciding).toEqual([]);
					const open = one.lines.filter(({ missing }) => missing.length > 0);
					expect([...one.deciding, ...one.cancelling].length).toBe(open.length);
				}
			})
		);
	});

	it('gives the difference that appears once everything is filled in, where it says that it is known', () => {
		fc.assert(
			fc.property(
				dossierWithValues,
				fc.array(fc.integer({ min: 1, max: 900 })),
				({ dossier: any, values }, fill) => {
					const before = comparePair(any, values, calculate(any, values), 'A', 'B');
					const filled = Object.fromEntries(
						Object.entries(values).map(([id, value], place) => [id, value ?? fill[place] ?? 7])
					);
					const after = comparePair(any, filled, calculate(any, filled), 'A', 'B');
					if (!before || !after) throw new Error('no comparison');
					if (before.spending.total.open !== 'none') return;
					if (before.spending.failed.length + after.spending.failed.length > 0) return;
					const scale = Math.max(1, after.spending.first.known, after.spending.second.known);
					expect(before.spending.total.known / scale).toBeCloseTo(after.spending.total.known / scale, 9);
				}
			)
		);
	});
});
