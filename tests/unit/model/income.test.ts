import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SourceFile } from '../../../src/lib/dossier/yaml-file.ts';
import { outcomeJson } from '../../../src/lib/export/outcome.ts';
import { workbookSheets } from '../../../src/lib/export/workbook-sheets.ts';
import { baseline, withChanges } from '../../../src/lib/model/assumptions.ts';
import { calculate } from '../../../src/lib/model/calculate.ts';
import { loadDossier } from '../../../src/lib/model/load.ts';
import { itemsIn, type Amount, type OptionOutcome, type Sum } from '../../../src/lib/model/outcome.ts';
import { subtotal } from '../../../src/lib/model/subtotals.ts';
import { hasIncome } from '../../../src/lib/model/items.ts';
import { workedOut } from '../export/spreadsheet.ts';
import { runs } from '../../random.ts';
import { Dice, randomDossier } from './random-dossier.ts';

function loaded(files: readonly SourceFile[]) {
	const result = loadDossier('proef', files);
	if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join('\n'));
	return result.dossier;
}

/** The same files with every odd post as income instead of costs: what it says there goes out now comes in. */
function turned(files: readonly SourceFile[]): readonly SourceFile[] {
	return files.map(({ path, text }) => {
		const [before = '', after] = text.split('uitgaven:');
		if (after === undefined) return { path, text };
		const [spending = '', effects] = after.split('effecten:');
		const lines = spending.split('\n').filter((line) => line.startsWith('  post_'));
		const group = (name: string, some: readonly string[]): string =>
			`${name}:${some.length === 0 ? ' {}' : `\n${some.join('\n')}`}\n`;
		const isOdd = (line: string): boolean => /^ {2}post_\d*[13579]:/.test(line);
		return {
			path,
			text: [
				before,
				group(
					'uitgaven',
					lines.filter((line) => !isOdd(line))
				),
				group('baten', lines.filter(isOdd)),
				effects === undefined ? '' : `effecten:${effects}`
			].join('')
		};
	});
}

const isOddItem = (item: string): boolean => /[13579]$/.test(item);

const near = (one: number, other: number): void =>
	expect(Math.abs(one - other)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(one), Math.abs(other)));

/** A random dossier, the same with every odd post as income, and other values for some assumptions, of both alike. */
function tries(seed: number) {
	const { files } = randomDossier(seed);
	const [costs, income] = [loaded(files), loaded(turned(files))];
	const dice = new Dice(seed);
	const changes = Object.fromEntries(
		income.assumptions
			.filter(() => dice.chance(0.4))
			.map(({ id, unit, bounds: [low, high] }) => [
				id,
				dice.chance(0.3)
					? null
					: unit === 'jaar'
						? dice.whole(low, high)
						: dice.whole(low * 10, high * 10) / 10
			])
	);
	const values = withChanges(income, changes);
	return { costs, income, values, was: calculate(costs, values), is: calculate(income, values) };
}

const MIRRORED = { raises: 'lowers', lowers: 'raises', either: 'either' } as const;

describe('money that comes in', () => {
	it('is the same money with the other sign, also where it is not known', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 1e6 }), (seed) => {
				const { was, is } = tries(seed);
				is.options.forEach((option, at) => {
					for (const { kind, item, amounts } of option.lines) {
						const before = was.options[at]?.lines.find((line) => line.kind === kind && line.item === item);
						const isIncome = kind === 'spending' && isOddItem(item);
						amounts.forEach((amount, year) => sameAmount(before?.amounts[year], amount, isIncome));
					}
					expect(option.lines.length).toBe(was.options[at]?.lines.length);
				});
			}),
			{ numRuns: runs(200) }
		);
	});

	it('makes of every total the costs less the income, of which what is not known stays out', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 1e6 }), (seed) => {
				const { income, is, was } = tries(seed);
				is.options.forEach((option, at) => {
					const [costs, comesIn] = [subtotal(income, option, 'costs'), subtotal(income, option, 'income')];
					const gross = was.options[at];
					const sums: readonly (readonly [Sum, Sum, Sum])[] = [
						[option.spending, costs.total, comesIn.total],
						...option.years.map(
							({ spending }, year) =>
								[spending, costs.years[year] ?? spending, comesIn.years[year] ?? spending] as const
						)
					];
					for (const [whole, out, into] of sums) {
						near(whole.known, out.known + into.known);
						expect(whole.counted).toBe(out.counted + into.counted);
						expect(itemsIn(whole.open).toSorted()).toEqual(
							[...itemsIn(out.open), ...itemsIn(into.open)].toSorted()
						);
					}
					near(option.spending.known, lessIncome(gross));
				});
			}),
			{ numRuns: runs(200) }
		);
	});

	it('comes out of the sheets of a file as it is calculated, with both sides by themselves', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 1e6 }), (seed) => {
				const { income, values, is } = tries(seed);
				if (!hasIncome(income)) return;
				const sheets = workedOut(workbookSheets(income, values, []));
				for (const option of is.options) {
					const rows = sheets.get(`Keuze ${option.letter}`) ?? [];
					for (const [name, part] of [
						['waarvan lasten', 'costs'],
						['waarvan baten (met een min)', 'income']
					] as const) {
						const { years, total } = subtotal(income, option, part);
						const [, ...cells] = rows.find(([title]) => title === name) ?? [];
						[...years, total].forEach((sum, place) => {
							const cell = cells[place];
							if (typeof cell === 'number') near(cell, sum.known);
							else
								expect([cell, sum.counted]).toEqual([sum.open.length > 0 ? 'p.m.' : 'niet te berekenen', 0]);
						});
					}
				}
			}),
			{ numRuns: runs(60) }
		);
	});

	it('is told apart in the file for machines', () => {
		const income = loaded(turned(randomDossier(5).files));
		const values = baseline(income);
		const { keuzes } = outcomeJson(income, values, calculate(income, values));
		const all = Object.values(keuzes);
		expect(all.flatMap(({ regels }) => regels).filter(({ soort }) => soort === 'baat')).not.toEqual([]);
		for (const { lasten, baten, uitgaven, regels } of all) {
			near(uitgaven.bekend, (lasten?.bekend ?? NaN) + (baten?.bekend ?? NaN));
			for (const { post, soort } of regels) {
				if (soort !== 'effect') expect(soort).toBe(isOddItem(post) ? 'baat' : 'uitgave');
			}
		}
	});
});

function sameAmount(before: Amount | undefined, now: Amount, isIncome: boolean): void {
	expect(now.state).toBe(before?.state);
	if (now.state === 'known' && before?.state === 'known')
		near(now.value, isIncome ? -before.value : before.value);
	if (now.state === 'open' && before?.state === 'open') {
		expect(now.missing).toEqual(before.missing);
		expect(now.direction).toBe(isIncome ? MIRRORED[before.direction] : before.direction);
	}
}

/** Costs less income of an outcome in which all was costs, added up line by line. */
function lessIncome(option: OptionOutcome | undefined): number {
	let sum = 0;
	for (const { kind, item, amounts } of option?.lines ?? []) {
		for (const amount of amounts) {
			if (kind === 'spending' && amount.state === 'known')
				sum += isOddItem(item) ? -amount.value : amount.value;
		}
	}
	return sum;
}
