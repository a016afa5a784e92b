import { describe, expect, it } from 'vitest';
import type { Direction, Dossier } from '../../../src/lib/dossier/dossier.ts';
import { calculate } from '../../../src/lib/model/calculate.ts';
import { itemsIn, type Outcome, type Sum } from '../../../src/lib/model/outcome.ts';
import { baseline } from '../../../src/lib/model/assumptions.ts';
import { openText, sumText } from '../../../src/lib/format/text.ts';
import { totalsSentence } from '../../../src/lib/format/sentences.ts';
import { claimsDossier, sampled } from '../model/claims-dossier.ts';
import { hilversum } from '../model/hilversum.ts';
import { Dice } from '../model/random-dossier.ts';
import { assumption, twoOptions } from '../model/two-options.ts';
import { runs } from '../../random.ts';

const SAMPLES = 200;
/** Sums of money here are far larger than this, and round-off is far smaller. */
const NOISE = 1e-6;

const UNKNOWN = [
	assumption('x', [0, 1000]),
	assumption('y', [-500, 500]),
	assumption('z', [-800, 0]),
	assumption('k', [-5, 5], 'getal', 3),
	assumption('s', [2024, 2027], 'jaar')
];

const AMOUNTS = [
	'x',
	'-x',
	'z',
	'y',
	'x * k',
	'3 * x - x',
	'2000 - x',
	'400 - x',
	'z * 2 - x',
	'eenmalig(-x, s)',
	'jaar >= 2025 ? -x : x',
	'max(x, 0) - 5',
	'-x * x',
	'x < 500 ? x : 7',
	'-gespreid(3 * x, 2024, 2025)',
	'300'
] as const;

/** Two options whose amounts are any of many formulas, with x, y, z and s unknown and k known. */
function randomLines(dice: Dice): Dossier {
	const some = (): string[] => Array.from({ length: dice.whole(1, 4) }, () => dice.pick(AMOUNTS));
	return twoOptions(UNKNOWN, { A: some(), B: some() }, [2024, 2025]);
}

/** The direction of the only line of option A, year by year. */
function directionsOf(text: string, years: readonly number[] = [2024]): readonly (Direction | undefined)[] {
	const made = twoOptions(UNKNOWN, { A: [text], B: [] }, years);
	return made.options[0]?.spending[0]?.directions ?? years.map(() => undefined);
}

describe('what an unknown does to a sum', () => {
	it.each<[string, readonly (Direction | undefined)[]]>([
		['x', ['raises', 'raises']],
		['-x', ['lowers', 'lowers']],
		['z', ['lowers', 'lowers']],
		['y', ['either', 'either']],
		['x * k', ['either', 'either']],
		['3 * x - x', ['raises', 'raises']],
		['400 - x', ['either', 'either']],
		['2000 - x', ['raises', 'raises']],
		['eenmalig(-x, s)', ['lowers', 'lowers']],
		['jaar >= 2025 ? -x : 0', ['lowers', 'lowers']],
		['jaar >= 2025 ? -x : x', ['raises', 'lowers']],
		['500', [undefined, undefined]]
	])('follows from the formula and the bounds: %s', (text, expected) => {
		expect(directionsOf(text, [2024, 2025])).toEqual(expected);
	});

	it('may be either over years of which one goes up and another down', () => {
		const made = twoOptions(
			[assumption('x', [0, 1000])],
			{ A: ['jaar >= 2025 ? -x : x'], B: [] },
			[2024, 2025]
		);
		const [a] = calculate(made, baseline(made)).options;
		expect(a?.years.map(({ spending }) => spending.open[0]?.direction)).toEqual(['raises', 'lowers']);
		expect(a?.spending.open).toEqual([{ item: 'post_0', direction: 'either' }]);
	});

	it('is there for every effect of Hilversum, as the source has it', () => {
		const dossier = hilversum();
		const [a, b, c, d] = calculate(dossier, baseline(dossier)).options.map(({ effects }) => sumText(effects));
		expect([a, b, c, d]).toEqual([
			'+ 1 p.m. − 2 p.m.',
			'+ 1 p.m. − 2 p.m.',
			'+ 2 p.m. − 1 p.m.',
			'+ 2 p.m. − 1 p.m.'
		]);
	});

	it('agrees with every value that is filled in, and no unknown becomes a number', () => {
		const met = { raises: 0, lowers: 0, either: 0 };
		for (let seed = 0; seed < runs(200); seed++) {
			const dossier = randomLines(new Dice(seed));
			const values = baseline(dossier);
			const sums = sumsOf(calculate(dossier, values));
			if (sums.every(({ open }) => open.length === 0)) continue;
			const dice = new Dice(seed + 1);
			for (let sample = 0; sample < SAMPLES; sample++) {
				const tried = sampled(dossier, dice);
				const filled = Object.fromEntries(
					Object.entries(values).map(([id, value]) => [id, value ?? tried[id] ?? null])
				);
				sumsOf(calculate(dossier, filled)).forEach((whole, place) => {
					const sum = sums[place];
					if (sum === undefined || sum.open.length === 0 || sum.failed.length + whole.failed.length > 0)
						return;
					const added = whole.known - sum.known;
					const [direction, ...others] = new Set(sum.open.map((one) => one.direction));
					if (direction === undefined || others.length > 0) return;
					met[direction]++;
					const what = `seed ${seed}: ${sumText(sum)}`;
					if (direction === 'raises') expect(added, what).toBeGreaterThanOrEqual(-NOISE);
					if (direction === 'lowers') expect(added, what).toBeLessThanOrEqual(NOISE);
				});
			}
			for (const sum of sums) expect(sumText(sum).includes('p.m.')).toBe(sum.open.length > 0);
		}
		for (const count of Object.values(met)) expect(count).toBeGreaterThan(100);
	});

	it('never says that an amount comes on top where a value makes it lower', () => {
		for (let seed = 0; seed < runs(400); seed++) {
			const dossier = claimsDossier(seed);
			const outcome = calculate(dossier, baseline(dossier));
			for (const { spending } of outcome.options) {
				const isLowered = spending.open.some(({ direction }) => direction !== 'raises');
				const said = totalsSentence(dossier, {
					...outcome,
					options: outcome.options.filter((one) => one.spending === spending)
				});
				if (isLowered) expect(said).not.toContain(', plus ');
				expect(itemsIn(spending.open).length > 0).toBe(said.includes('p.m.'));
			}
		}
		expect(openText('lowers', 2)).toBe('− 2 p.m.');
	});
});

/** Every sum of every option: costs, effects and each line, in each year and over all. */
const sumsOf = ({ options }: Outcome): readonly Sum[] =>
	options.flatMap(({ spending, effects, lines, years }) => [
		spending,
		effects,
		...lines.map(({ total }) => total),
		...years.flatMap((year) => [year.spending, year.effects])
	]);
