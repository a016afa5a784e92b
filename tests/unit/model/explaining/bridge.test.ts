import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../../../src/lib/dossier/dossier.ts';
import { baseline, withChanges, type AssumptionValues } from '../../../../src/lib/model/assumptions.ts';
import { itemsIn, knowsNothing } from '../../../../src/lib/model/outcome.ts';
import { bridge, MOST_STEPS, type Bridge } from '../../../../src/lib/model/explaining/bridge.ts';
import type { FigureRef } from '../../../../src/lib/model/explaining/figure.ts';
import { inForce, withSplit } from '../../../../src/lib/model/in-force.ts';
import { sharedUnknowns } from '../../../../src/lib/model/split.ts';
import { loadDossier } from '../../../../src/lib/model/load.ts';
import { runs } from '../../../random.ts';
import { claimsDossier } from '../claims-dossier.ts';
import { Dice, randomDossier } from '../random-dossier.ts';
import { assumption, twoOptions } from '../two-options.ts';

const TOTAL: FigureRef = { kind: 'total', option: 'A', part: 'spending' };
const DIFFERENCE: FigureRef = { kind: 'difference', plus: 'A', minus: 'B' };

/** Some of what can be asked of a dossier: figures of every kind, over all years and in the first. */
function someFigures({ options, axes, years }: Dossier, dice: Dice): FigureRef[] {
	const figures = [
		...options.flatMap(({ letter, spending, effects }): FigureRef[] => [
			...(['spending', 'effects', 'balance'] as const).map((part) => ({
				kind: 'total' as const,
				option: letter,
				part
			})),
			...spending.map(({ item }) => ({
				kind: 'line' as const,
				option: letter,
				line: 'spending' as const,
				item
			})),
			...effects.map(({ item }) => ({ kind: 'line' as const, option: letter, line: 'effect' as const, item }))
		]),
		...options.slice(1).map(({ letter }) => ({
			kind: 'difference' as const,
			plus: options[0]?.letter ?? '',
			minus: letter
		})),
		...axes.map(({ id }) => ({ kind: 'axis' as const, axis: id }))
	];
	const [year] = years;
	const all = figures.flatMap((figure) => [figure, ...(year === undefined ? [] : [{ ...figure, year }])]);
	return all.filter(() => dice.chance(8 / all.length));
}

/** Some assumptions changed: to a number, or to unknown. */
function tweaked({ assumptions }: Dossier, dice: Dice): AssumptionValues {
	return Object.fromEntries(
		assumptions.flatMap(({ id, bounds: [low, high] }): [string, number | null][] =>
			dice.chance(0.5) ? [[id, dice.chance(0.2) ? null : dice.whole(Math.ceil(low), Math.floor(high))]] : []
		)
	);
}

const sizeOf = ({ source, now, steps }: Bridge): number =>
	[source.known, now.known, ...steps.map(({ amount }) => amount)].reduce(
		(size, value) => size + Math.abs(value),
		0
	);

function read(seed: number): Dossier {
	const result = loadDossier('proef', randomDossier(seed).files);
	if (!result.ok) throw new Error(`dossier ${seed} does not read`);
	return result.dossier;
}

const READ = Array.from({ length: 20 }, (_, seed) => read(seed));
const anyDossier = fc.oneof(fc.nat(2000).map(claimsDossier), fc.constantFrom(...READ));

describe('a bridge of any figure of any dossier', () => {
	it('adds up to the difference, in at most seven steps, of which none is an unknown made a number', () => {
		let count = 0;
		fc.assert(
			fc.property(anyDossier, fc.nat(), (dossier, seed) => {
				const dice = new Dice(seed);
				let changes = tweaked(dossier, dice);
				for (const shared of sharedUnknowns(dossier)) {
					if (dice.chance(0.3)) changes = { ...withSplit(shared, changes), [shared.parts[0]?.id ?? '']: 7 };
				}
				const made = inForce(dossier, changes);
				for (const figure of someFigures(dossier, dice)) {
					const found = bridge(made.dossier, made.values, figure);
					if (!found) continue;
					count++;
					const { source, now, steps } = found;
					const sum = steps.reduce((all, { amount }) => all + amount, source.known);
					expect(Math.abs(sum - now.known)).toBeLessThanOrEqual(1e-9 * sizeOf(found));
					expect(steps.length).toBeGreaterThan(0);
					expect(steps.length).toBeLessThanOrEqual(MOST_STEPS);
					for (const step of steps) {
						if (step.kind !== 'change') continue;
						if (step.amount === 0) expect(step.does).not.toBe('counts');
						if (step.value === null) expect(step.does).not.toBe('fills');
					}
					for (const end of [source, now]) if (knowsNothing(end)) expect(end.known).toBe(0);
				}
			}),
			{ numRuns: runs(300) }
		);
		expect(count).toBeGreaterThan(50);
	});

	it('is not there without a change', () => {
		fc.assert(
			fc.property(anyDossier, fc.nat(), (dossier, seed) => {
				for (const figure of someFigures(dossier, new Dice(seed))) {
					expect(bridge(dossier, baseline(dossier), figure)).toBeUndefined();
				}
			}),
			{ numRuns: runs(200) }
		);
	});

	it('has one step and no interplay where one assumption changed', () => {
		fc.assert(
			fc.property(anyDossier, fc.nat(), (dossier, seed) => {
				const dice = new Dice(seed);
				const [one] = Object.entries(tweaked(dossier, dice));
				const values = withChanges(dossier, Object.fromEntries(one ? [one] : []));
				for (const figure of someFigures(dossier, dice)) {
					const steps = bridge(dossier, values, figure)?.steps ?? [];
					expect(steps.map((step) => step.kind === 'change' && step.assumption.id)).toEqual(
						steps.length === 0 ? [] : [one?.[0]]
					);
				}
			}),
			{ numRuns: runs(200) }
		);
	});
});

/** A growth and an amount that multiply, and two unknowns. */
const TWO = twoOptions(
	[
		assumption('price', [0, 100], '%', 0),
		assumption('amount', [0, 1000], '€/jaar', 100),
		assumption('open', [0, 1000]),
		assumption('other', [0, 1000]),
		assumption('share', [0, 100], '%')
	],
	{ A: ['amount * (1 + price)', 'open', 'other * share', '50 / amount'], B: ['amount', 'open'] }
);
const DOSSIER: Dossier = {
	...TWO,
	items: [0, 1, 2, 3].map((place) => ({
		id: `post_${place}`,
		title: `Post ${place}`,
		short: `Post ${place}`,
		nature: 'structural',
		citations: [],
		contributions: []
	}))
};

const stepsOf = (
	changes: AssumptionValues,
	figure: FigureRef = TOTAL
): readonly (readonly [string, number, string])[] | undefined =>
	bridge(DOSSIER, withChanges(DOSSIER, changes), figure)?.steps.map((step) => [
		step.kind === 'change' ? step.assumption.id : step.kind,
		Math.round(step.amount * 100) / 100,
		step.does
	]);

describe('the steps', () => {
	it('are what each change does alone, in the order of the dossier, with the interplay by itself', () => {
		expect(stepsOf({ amount: 200, price: 10 })).toEqual([
			['price', 10, 'counts'],
			['amount', 99.75, 'counts'],
			['interplay', 10, 'counts']
		]);
	});

	it('say between which changes the interplay is, and not of those that only add', () => {
		const found = bridge(DOSSIER, withChanges(DOSSIER, { amount: 200, price: 10, open: 5 }), TOTAL);
		expect(found?.steps.flatMap((step) => (step.kind === 'interplay' ? step.between : []))).toEqual(
			DOSSIER.assumptions.slice(0, 2)
		);
	});

	it('leave out what does nothing to this figure', () => {
		expect(stepsOf({ open: 400, price: 10 }, { kind: 'total', option: 'B', part: 'spending' })).toEqual([
			['open', 400, 'fills']
		]);
		expect(stepsOf({ open: 400 }, DIFFERENCE)).toBeUndefined();
	});

	it('say that a p.m. was filled in, also with zero', () => {
		expect(stepsOf({ open: 400 })).toEqual([['open', 400, 'fills']]);
		expect(stepsOf({ open: 0 })).toEqual([['open', 0, 'fills']]);
	});

	it('leave a p.m. that stays beside the figure of now', () => {
		const found = bridge(DOSSIER, withChanges(DOSSIER, { open: 400 }), TOTAL);
		expect(itemsIn(found?.source.open ?? [])).toEqual(['post_1', 'post_2']);
		expect(itemsIn(found?.now.open ?? [])).toEqual(['post_2']);
	});

	it('say that a figure became unknown', () => {
		expect(stepsOf({ price: null })).toEqual([['price', -100, 'opens']]);
		const line: FigureRef = { kind: 'line', option: 'A', line: 'spending', item: 'post_0', year: 2024 };
		const found = bridge(DOSSIER, withChanges(DOSSIER, { price: null }), line);
		expect(found && [knowsNothing(found.source), knowsNothing(found.now)]).toEqual([false, true]);
	});

	it('say that a figure cannot be calculated any more', () => {
		expect(stepsOf({ amount: 0 })).toEqual([['amount', -100.5, 'fails']]);
	});

	it('have as interplay what becomes known only by two changes together', () => {
		expect(stepsOf({ other: 300, share: 50 })).toEqual([['interplay', 150, 'fills']]);
		expect(stepsOf({ other: 0, share: 50 })).toEqual([['interplay', 0, 'fills']]);
		expect(stepsOf({ other: 300 })).toBeUndefined();
	});

	it('are seven at most: the largest in the dossier’s order, the others together', () => {
		const names = Array.from({ length: 10 }, (_, place) => `x${place}`);
		const many = twoOptions(
			names.map((name) => assumption(name, [0, 1000], '€/jaar', 0)),
			{ A: names, B: names.slice(1) }
		);
		const values = Object.fromEntries(
			names.map((name, place) => [name, place === 1 ? 900 : 10 * (place + 1)])
		);
		const found = bridge(many, values, TOTAL)?.steps ?? [];
		expect(found.map((step) => (step.kind === 'change' ? step.assumption.id : step.kind))).toEqual([
			'x1',
			'x5',
			'x6',
			'x7',
			'x8',
			'x9',
			'others'
		]);
		expect(found.at(-1)?.amount).toBe(10 + 30 + 40 + 50);
	});

	it('are those of the parts of an unknown that is split, against a source that has it whole', () => {
		const { dossier, values } = inForce(DOSSIER, { open_a: 300, open_b: null });
		const found = bridge(dossier, values, DIFFERENCE);
		expect(
			found?.steps.map((step) => [step.kind === 'change' && step.assumption.id, step.amount, step.does])
		).toEqual([['open_a', 300, 'fills']]);
		expect(itemsIn(found?.source.open ?? [])).toEqual(['post_2']);
		expect(itemsIn(found?.now.open ?? [])).toEqual(['post_1', 'post_2']);
	});
});
