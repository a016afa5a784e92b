import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../../src/lib/dossier/dossier.ts';
import { baseline, withChanges, type AssumptionValues } from '../../../src/lib/model/assumptions.ts';
import { calculate } from '../../../src/lib/model/calculate.ts';
import { itemsIn, type Sum } from '../../../src/lib/model/outcome.ts';
import { loadDossier } from '../../../src/lib/model/load.ts';
import { hilversum } from './hilversum.ts';
import { Dice, randomDossier, type ExpectedLine, type RandomDossier } from './random-dossier.ts';

const DOSSIERS = 1000;

function load(random: RandomDossier): Dossier {
	const result = loadDossier('proef', random.files);
	if (result.ok) return result.dossier;
	const texts = random.files.map(({ text }) => text).join('\n---\n');
	throw new Error(`${result.problems.map(({ message }) => message).join('\n')}\n${texts}`);
}

/** Other values for some of the assumptions, a few of them unknown. */
function randomChanges(dice: Dice, dossier: Dossier): Record<string, number | null> {
	const changed = dossier.assumptions.filter(() => dice.chance(0.4));
	return Object.fromEntries(
		changed.map(({ id, unit, bounds: [low, high] }) => {
			const scale = unit === 'jaar' ? 1 : 100;
			return [id, dice.chance(0.2) ? null : dice.whole(low * scale, high * scale) / scale];
		})
	);
}

/** What a calculation is to give: every number and every unknown, by its path. */
type Expected = Map<string, number | readonly string[]>;

/** Adds up the amounts of an option one by one. */
function naive(random: RandomDossier, values: AssumptionValues): Expected {
	const base = new Map(
		random.assumptions.map(({ name, toBase }) => {
			const value = values[name] ?? null;
			return [name, value === null ? null : toBase(value)];
		})
	);
	const expected: Expected = new Map();
	const missing = (uses: ReadonlySet<string>): string[] =>
		[...uses].filter((name) => base.get(name) === null).sort();
	const value = (name: string): number => base.get(name) ?? NaN;
	for (const [letter, lines] of random.options) {
		const total = (path: string, parts: readonly [ExpectedLine, number][]): void => {
			let known = 0;
			const open = new Set<string>();
			for (const [{ kind, item, amounts }, place] of parts) {
				const amount = amounts[place];
				if (amount === undefined) throw new Error(`${item} has no amount ${place}`);
				const moment = { year: random.years[place] ?? NaN, value };
				if (missing(amount.uses(moment)).length > 0) open.add(`${kind} ${item}`);
				else known += amount.at(moment);
			}
			expected.set(`${path} known`, known);
			expected.set(`${path} open`, [...open].map((line) => line.replace(/.* /, '')).sort());
		};
		const each = random.years.map((_, place) => place);
		const across = (some: readonly ExpectedLine[], places: readonly number[]): [ExpectedLine, number][] =>
			places.flatMap((place) => some.map((line): [ExpectedLine, number] => [line, place]));
		lines.forEach((line, number) => {
			line.amounts.forEach((amount, place) => {
				const year = random.years[place] ?? NaN;
				const unknown = missing(amount.uses({ year, value }));
				expected.set(
					`${letter} line ${number} ${place}`,
					unknown.length > 0 ? unknown : amount.at({ year, value })
				);
			});
			total(`${letter} line ${number}`, across([line], each));
		});
		const spending = lines.filter(({ kind }) => kind === 'spending');
		const effects = lines.filter(({ kind }) => kind === 'effect');
		for (const [name, some] of [
			['spending', spending],
			['effects', effects],
			['balance', lines]
		] as const) {
			for (const place of each) total(`${letter} ${place} ${name}`, across(some, [place]));
			total(`${letter} ${name}`, across(some, each));
		}
	}
	return expected;
}

/** What the calculation gives, by the same paths. */
function calculated(dossier: Dossier, values: AssumptionValues): Expected {
	const found: Expected = new Map();
	const sum = (path: string, { known, open, failed }: Sum): void => {
		found.set(`${path} known`, known);
		found.set(`${path} open`, [...itemsIn(open)].sort());
		if (failed.length > 0) found.set(`${path} failed`, failed);
	};
	for (const { letter, lines, years, spending, effects, balance } of calculate(dossier, values).options) {
		lines.forEach((line, number) => {
			line.amounts.forEach((amount, place) => {
				const outcome =
					amount.state === 'known'
						? amount.value
						: amount.state === 'open'
							? [...amount.missing].sort()
							: NaN;
				found.set(`${letter} line ${number} ${place}`, outcome);
			});
			sum(`${letter} line ${number}`, line.total);
		});
		years.forEach((year, place) => {
			sum(`${letter} ${place} spending`, year.spending);
			sum(`${letter} ${place} effects`, year.effects);
			sum(`${letter} ${place} balance`, year.balance);
		});
		sum(`${letter} spending`, spending);
		sum(`${letter} effects`, effects);
		sum(`${letter} balance`, balance);
	}
	return found;
}

/** The paths at which two outcomes differ; numbers may differ by a billionth part. */
function differences(found: Expected, expected: Expected): string[] {
	return [...new Set([...found.keys(), ...expected.keys()])].flatMap((path) => {
		const [a, b] = [found.get(path), expected.get(path)];
		const same =
			typeof a === 'number' && typeof b === 'number'
				? Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b))
				: JSON.stringify(a) === JSON.stringify(b);
		return same ? [] : [`${path}: ${JSON.stringify(a)} is not ${JSON.stringify(b)}`];
	});
}

/** Every number and text in plain data, in order, told apart to the last bit and sign. */
function leaves(data: unknown): unknown[] {
	return typeof data === 'object' && data !== null
		? Object.entries(data).flatMap(([key, value]) => [key, ...leaves(value)])
		: [data];
}

function expectIdentical(a: unknown, b: unknown): void {
	const [left, right] = [leaves(a), leaves(b)];
	expect(left.length).toBe(right.length);
	expect(left.findIndex((value, place) => !Object.is(value, right[place]))).toBe(-1);
}

describe(`${DOSSIERS} random dossiers`, () => {
	it('come out as adding up by hand does, with unknown exactly what depends on an unknown', () => {
		let [amounts, unknowns] = [0, 0];
		for (let seed = 0; seed < DOSSIERS; seed++) {
			const random = randomDossier(seed);
			const dossier = load(random);
			const dice = new Dice(seed);
			const wrong = [baseline(dossier), withChanges(dossier, randomChanges(dice, dossier))].flatMap(
				(values) => {
					const expected = naive(random, values);
					amounts += expected.size;
					for (const value of expected.values())
						if (typeof value !== 'number' && value.length > 0) unknowns++;
					return differences(calculated(dossier, values), expected);
				}
			);
			expect(wrong, `dossier ${seed}`).toEqual([]);
		}
		expect(amounts).toBeGreaterThan(100_000);
		expect(unknowns).toBeGreaterThan(10_000);
	}, 240_000);

	it('start with the values of the file', () => {
		for (let seed = 0; seed < 50; seed++) {
			const random = randomDossier(seed);
			expect(baseline(load(random))).toEqual(
				Object.fromEntries(random.assumptions.map(({ name, value }) => [name, value]))
			);
		}
	});
});

describe('after fifty random changes, going back to the dossier’s values', () => {
	const there: readonly [string, () => Dossier][] = [
		['Hilversum', hilversum],
		...Array.from({ length: 100 }, (_, seed): [string, () => Dossier] => [
			`random dossier ${seed}`,
			() => load(randomDossier(seed))
		])
	];

	it.each(there)('gives the same outcome to the last bit: %s', (_, open) => {
		const dossier = open();
		const dice = new Dice(7);
		const first = calculate(dossier, baseline(dossier));
		const before = structuredClone(first);
		const changes: Record<string, number | null> = {};
		for (let change = 0; change < 50; change++) {
			Object.assign(changes, randomChanges(dice, dossier));
			calculate(dossier, withChanges(dossier, changes));
		}
		const after = calculate(dossier, withChanges(dossier, {}));
		expectIdentical(after, before);
		expectIdentical(first, before);
		expectIdentical(calculate(structuredClone(dossier), baseline(dossier)), before);
	});
});
