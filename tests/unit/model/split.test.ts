import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../../src/lib/dossier/dossier.ts';
import type { AssumptionValues } from '../../../src/lib/model/assumptions.ts';
import { calculate } from '../../../src/lib/model/calculate.ts';
import { loadDossier } from '../../../src/lib/model/load.ts';
import { inForce, splitUnknowns, withJoined, withSplit } from '../../../src/lib/model/in-force.ts';
import { assumptionNamed, differing, sharedUnknowns, sourceOf } from '../../../src/lib/model/split.ts';
import { assumption, twoOptions } from './two-options.ts';
import { hilversum } from './hilversum.ts';
import { Dice, randomDossier } from './random-dossier.ts';

const known = (dossier: Dossier, changes: AssumptionValues): Record<string, number | null> => {
	const { dossier: split, values } = inForce(dossier, changes);
	return Object.fromEntries(
		calculate(split, values).options.map(({ letter, balance }) => [
			letter,
			balance.open.length > 0 ? null : balance.known
		])
	);
};

const TWO = twoOptions(
	[assumption('x', [0, 100]), assumption('y', [0, 100], '€/jaar', 5), assumption('z', [0, 100])],
	{ A: ['2 * x', 'y'], B: ['half', 'z'] },
	[2024],
	{ half: 'x / 2', more: 'half + 1' }
);

describe('an unknown that options share', () => {
	it('can be split where the dossier does not know it and more than one option uses it', () => {
		expect(sharedUnknowns(TWO).map(({ assumption: { id }, letters }) => [id, letters])).toEqual([
			['x', ['A', 'B']]
		]);
	});

	it('is, in Hilversum, each that two of its options name', () => {
		expect(
			sharedUnknowns(hilversum()).map(({ assumption: { id }, letters }) => [id, letters.join('')])
		).toEqual([
			['transformatiekosten', 'CD'],
			['meerkosten_per_fte', 'CD'],
			['minder_zware_ondersteuning', 'AC'],
			['kracht_gemeenschap', 'AB'],
			['aanzuigende_werking', 'AC'],
			['later_in_beeld', 'BD'],
			['overlegbesparing', 'BD']
		]);
	});

	it('cannot be split where a part would have the name of something else', () => {
		const dossier = twoOptions([assumption('x', [0, 9]), assumption('x_b', [0, 9])], {
			A: ['x'],
			B: ['x', 'x_b']
		});
		expect(sharedUnknowns(dossier)).toEqual([]);
	});

	it('becomes one for each option, through intermediates too', () => {
		expect(known(TWO, { z: 0, x: 10 })).toEqual({ A: 25, B: 5 });
		expect(known(TWO, { z: 0, x_a: 10, x_b: 30 })).toEqual({ A: 25, B: 15 });
		expect(known(TWO, { z: 0, x_a: 10, x_b: null })).toEqual({ A: 25, B: null });
	});

	it('leaves no name without a meaning behind', () => {
		const { assumptions, intermediates } = splitUnknowns(TWO, ['x']);
		expect(assumptions.map(({ id, title }) => [id, title])).toEqual([
			['x_a', 'Aanname x (keuze A)'],
			['x_b', 'Aanname x (keuze B)'],
			['y', 'Aanname y'],
			['z', 'Aanname z']
		]);
		expect(intermediates.map(({ title }) => title)).toEqual(['half (keuze B)']);
	});

	it('is the same dossier every time, and the dossier itself where nothing is split', () => {
		expect(splitUnknowns(TWO, [])).toBe(TWO);
		expect(splitUnknowns(TWO, ['y', 'nothing'])).toBe(TWO);
		const split = splitUnknowns(TWO, ['x']);
		expect(splitUnknowns(TWO, ['x'])).toBe(split);
		expect(splitUnknowns(split, ['x'])).toBe(split);
		expect(splitUnknowns(split, [])).toBe(TWO);
		expect(sourceOf(split)).toBe(TWO);
		expect(inForce(TWO, { y: 7 }).dossier).toBe(TWO);
	});

	it('has names that are known before it is split, and nothing else has', () => {
		expect(assumptionNamed(TWO, 'x_b')?.title).toBe('Aanname x (keuze B)');
		expect(assumptionNamed(splitUnknowns(TWO, ['x']), 'x')?.title).toBe('Aanname x');
		for (const name of ['y_a', 'x_c', '__proto__', '']) expect(assumptionNamed(TWO, name)).toBeUndefined();
	});
});

describe('changes that split an unknown', () => {
	it('name every part, also what is not known yet', () => {
		expect(differing(TWO, { x_b: 3 })).toEqual({ x_a: null, x_b: 3 });
		expect(differing(TWO, { x_a: null })).toEqual({ x_a: null, x_b: null });
	});

	it('give a part that they do not name the value of the whole', () => {
		expect(differing(TWO, { x: 4, x_b: null })).toEqual({ x_a: 4, x_b: null });
	});

	it('start with the value of the whole in every part, and end with theirs where it is the same', () => {
		const [x] = sharedUnknowns(TWO);
		if (!x) throw new Error('nothing shared');
		const split = withSplit(x, { y: 1, x: 8 });
		expect(split).toEqual({ y: 1, x_a: 8, x_b: 8 });
		expect(withJoined(x, split)).toEqual({ y: 1, x: 8 });
		expect(withJoined(x, { ...split, x_b: 9 })).toEqual({ y: 1, x: null });
		expect(differing(TWO, withJoined(x, withSplit(x, {})))).toEqual({});
	});
});

/** Dossiers that share unknowns, with the ids of what can be split. */
const RANDOM = Array.from({ length: 150 }, (_, seed) => {
	const result = loadDossier('proef', randomDossier(seed).files);
	if (!result.ok) throw new Error(`dossier ${seed} does not read`);
	return result.dossier;
}).filter((dossier) => sharedUnknowns(dossier).length > 0);

describe('with the same value in every part', () => {
	it('a split dossier comes out as the dossier does, to the last bit, in every option, line and year', () => {
		expect(RANDOM.length).toBeGreaterThan(50);
		fc.assert(
			fc.property(fc.constantFrom(hilversum(), ...RANDOM), fc.nat(), (dossier, seed) => {
				const dice = new Dice(seed);
				const whole: AssumptionValues = Object.fromEntries(
					dossier.assumptions.map(({ id, bounds: [low, high] }) => [
						id,
						dice.chance(0.2) ? null : dice.whole(Math.ceil(low), Math.floor(high))
					])
				);
				let split = whole;
				for (const shared of sharedUnknowns(dossier)) {
					if (dice.chance(0.6)) split = withSplit(shared, split);
				}
				const [one, other] = [whole, split].map((changes) => {
					const made = inForce(dossier, changes);
					return calculate(made.dossier, made.values).options.map(({ lines, ...totals }) => ({
						...totals,
						lines: lines.map(({ kind, item, amounts, total }) => ({
							kind,
							item,
							total,
							amounts: amounts.map((amount) => (amount.state === 'known' ? amount.value : amount.state))
						}))
					}));
				});
				expect(other).toEqual(one);
			}),
			{ numRuns: 150 }
		);
	});

	it('an option follows its own part and no other', () => {
		let followed = 0;
		for (const dossier of RANDOM.slice(0, 40)) {
			for (const shared of sharedUnknowns(dossier)) {
				const split = splitUnknowns(dossier, [shared.assumption.id]);
				const values = Object.fromEntries(
					split.assumptions.map(({ id, value, bounds: [low, high] }) => [id, value ?? (low + high) / 2])
				);
				const before = calculate(split, values);
				const [part] = shared.parts;
				const after = calculate(split, { ...values, [part?.id ?? '']: null });
				const moved = before.options.flatMap((option, place) =>
					JSON.stringify(option) === JSON.stringify(after.options[place]) ? [] : [option.letter]
				);
				// What is paid once, outside the dossier's years, moves nothing.
				expect([[], [shared.letters[0]]]).toContainEqual(moved);
				followed += moved.length;
			}
		}
		expect(followed).toBeGreaterThan(10);
	});
});
