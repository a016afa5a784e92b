import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../../src/lib/dossier/dossier.ts';
import { workbookSheets } from '../../../src/lib/export/workbook-sheets.ts';
import type { Sheet, SheetCell } from '../../../src/lib/export/sheet.ts';
import type { Formula } from '../../../src/lib/formula/tree.ts';
import { baseline, withChanges, type AssumptionValues } from '../../../src/lib/model/assumptions.ts';
import { calculate } from '../../../src/lib/model/calculate.ts';
import type { Sum } from '../../../src/lib/model/outcome.ts';
import { loadDossier } from '../../../src/lib/model/load.ts';
import { hilversum } from '../model/hilversum.ts';
import { Dice, randomDossier } from '../model/random-dossier.ts';
import { differences, forgetful, withTyped, workedOut } from './spreadsheet.ts';
import { totalsIn } from './totals.ts';

const DOSSIERS = 60;

function random(seed: number): Dossier {
	const result = loadDossier('proef', randomDossier(seed).files);
	if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join('\n'));
	return result.dossier;
}

function randomValues(dice: Dice, dossier: Dossier): AssumptionValues {
	const changed = dossier.assumptions.filter(() => dice.chance(0.5));
	return withChanges(
		dossier,
		Object.fromEntries(
			changed.map(({ id, unit, bounds: [low, high] }) => {
				const scale = unit === 'jaar' ? 1 : 100;
				return [id, dice.chance(0.2) ? null : dice.whole(low * scale, high * scale) / scale];
			})
		)
	);
}

/** What the calculation says, as the sheet with the comparison has it. */
function expected(dossier: Dossier, values: AssumptionValues) {
	const shown = ({ known, counted, open, failed }: Sum): number | string => {
		if (counted > 0 || open.length + failed.length === 0) return known;
		return open.length > 0 ? 'p.m.' : 'niet te berekenen';
	};
	return calculate(dossier, values).options.map(({ spending, effects, balance }) => [
		shown(spending),
		spending.open.length,
		shown(effects),
		effects.open.length,
		shown(balance),
		spending.open.length + effects.open.length
	]);
}

function expectTotals(found: readonly (readonly (string | number)[])[], wanted: ReturnType<typeof expected>) {
	expect(found.length).toBe(wanted.length);
	wanted.forEach((row, place) =>
		row.forEach((value, column) => {
			const actual = found[place]?.[column];
			if (typeof value === 'string' || typeof actual !== 'number') expect(actual).toBe(value);
			else expect(Math.abs(actual - value)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(value)));
		})
	);
}

const cellsOf = ({ rows }: Sheet): SheetCell[] => rows.flat().filter((cell) => cell !== null);
const sheetNamed = (sheets: readonly Sheet[], name: string): Sheet => {
	const found = sheets.find((sheet) => sheet.name === name);
	if (found === undefined) throw new Error(`There is no sheet ${name}`);
	return found;
};

describe('the sheets of Hilversum', () => {
	const dossier = hilversum();

	it('are a reading guide, assumptions, intermediates, the options in their order, and the comparison', () => {
		expect(workbookSheets(dossier, baseline(dossier), []).map(({ name }) => name)).toEqual([
			'Lees mij',
			'Aannames',
			'Tussenwaarden',
			'Keuze A',
			'Keuze B',
			'Keuze C',
			'Keuze D',
			'Vergelijking',
			'Dekking',
			'Uitkomsten',
			'Maatstaven'
		]);
	});

	it('give the startnotitie without changes', () => {
		const found = totalsIn(workedOut(workbookSheets(dossier, baseline(dossier), [])));
		expect(found.map(([known, open]) => [known, open])).toEqual([
			[2_200_000, 0],
			[2_200_000, 0],
			[2_000_000, 1],
			[2_000_000, 1]
		]);
	});

	it('are complete once p.m. is filled in, and incomplete again once it is taken out', () => {
		const sheets = workbookSheets(dossier, baseline(dossier), []);
		const filled = { ...baseline(dossier), transformatiekosten: 50_000 };
		const full = totalsIn(workedOut(withTyped(forgetful(sheets), dossier, filled)));
		expect(full.map(([known, open]) => [known, open])).toEqual(Array(4).fill([2_200_000, 0]));
		const emptied = withTyped(workbookSheets(dossier, filled, []), dossier, baseline(dossier));
		expectTotals(totalsIn(workedOut(emptied)), expected(dossier, baseline(dossier)));
	});

	it('show no zero where nothing is known', () => {
		const cells = cellsOf(sheetNamed(workbookSheets(dossier, baseline(dossier), []), 'Keuze C'));
		expect(cells.filter(({ value, format }) => value === 0 && format === 'euro')).toEqual([]);
		expect(cells.filter(({ value }) => value === 'p.m.').length).toBeGreaterThan(20);
	});

	it('hold percentages in their own unit and divide in the formulas', () => {
		const sheets = workbookSheets(dossier, withChanges(dossier, { indexatie: 2.5 }), []);
		expect(cellsOf(sheetNamed(sheets, 'Aannames')).filter(({ look }) => look === 'entry')[0]?.value).toBe(
			2.5
		);
		const line = sheetNamed(sheets, 'Keuze A').rows.find((row) =>
			row[0]?.value.toString().startsWith('Meer inloop')
		);
		expect(line?.[2]?.formula).toContain('(Aannames!$B$6/100)');
		expect(line?.[2]?.value).toBeCloseTo(102_500, 6);
	});

	it('say on every sheet with amounts that assumptions are not as in the source', () => {
		const found = workedOut(workbookSheets(dossier, withChanges(dossier, { indexatie: 3 }), []));
		for (const name of ['Tussenwaarden', 'Keuze A', 'Keuze D', 'Vergelijking']) {
			expect(found.get(name)?.[1]?.[0]).toBe(
				'Aannames die anders zijn dan in de bron (zie het blad Aannames): 1'
			);
		}
		const source = workedOut(workbookSheets(dossier, baseline(dossier), []));
		expect(source.get('Keuze A')?.[1]?.[0]).toBe('Alle aannames zijn als in de bron.');
	});

	it('have the totals in every measure of the dossier, worked out from the totals', () => {
		const found = workedOut(workbookSheets(dossier, withChanges(dossier, { indexatie: 3 }), []));
		const totals = found.get('Vergelijking')?.filter(([name]) => /^Keuze .:/.test(String(name))) ?? [];
		const rows = found.get('Maatstaven')?.filter(([name]) => /^Keuze .$/.test(String(name))) ?? [];
		expect(rows).toHaveLength(4);
		for (const [place, [, perInhabitant, share, open]] of rows.entries()) {
			const total = Number(totals[place]?.[1]);
			expect(perInhabitant).toBeCloseTo(total / 90_831, 9);
			expect(share).toBeCloseTo((100 * total) / (4 * 19_759_000), 9);
			expect(open).toBe(totals[place]?.[2]);
		}
	});

	it('keep the figures of the source beside changed ones', () => {
		const found = workedOut(workbookSheets(dossier, withChanges(dossier, { indexatie: 3 }), []));
		const rows = found.get('Vergelijking')?.filter(([name]) => String(name).startsWith('Keuze ')) ?? [];
		expect(rows[0]?.slice(7, 9).map((text) => String(text).replaceAll('\u00a0', ' '))).toEqual([
			'2200000',
			'+ 1 p.m. − 2 p.m.'
		]);
		expect(String(rows[2]?.[7]).replaceAll('\u00a0', ' ')).toBe('€ 2.000.000 + 1 p.m.');
	});

	it('say of a pair where something is not known that the other does not have', () => {
		const pairs = (values: AssumptionValues) =>
			new Map(
				workedOut(workbookSheets(dossier, values, []))
					.get('Vergelijking')
					?.filter(([name]) => String(name).includes(' min keuze '))
					.map((row) => [row[0], [row[1], row[9]]])
			);
		const source = pairs(baseline(dossier));
		expect(source.size).toBe(6);
		expect(source.get('Keuze A min keuze C')).toEqual([
			200_000,
			'Keuze C heeft een bedrag dat nog niet bekend is (p.m.) en dat keuze A niet heeft. In de bron: 1 p.m. maakt het hoger.'
		]);
		expect(source.get('Keuze C min keuze D')).toEqual([0, '']);
		expect(pairs(withChanges(dossier, { transformatiekosten: 50_000 })).get('Keuze A min keuze C')).toEqual([
			0,
			''
		]);
	});

	it('warn of a value out of bounds and take anything but a number for p.m.', () => {
		const sheets = workbookSheets(dossier, baseline(dossier), []);
		const typed = workedOut(withTyped(sheets, dossier, { ...baseline(dossier), indexatie: 11 }));
		expect(typed.get('Aannames')?.[5]?.slice(4, 8)).toEqual([
			'gewijzigd',
			0,
			10,
			'nee, deze waarde mag niet'
		]);
		const open = totalsIn(workedOut(withTyped(sheets, dossier, { ...baseline(dossier), indexatie: null })));
		expect(open[0]?.slice(0, 2)).toEqual(['p.m.', 9]);
	});
});

describe('an amount that cannot be worked out', () => {
	it('says so, is left out of the totals, and is counted in a note', () => {
		const source = hilversum();
		const ratio: Formula = {
			kind: 'arithmetic',
			operator: '/',
			left: { kind: 'number', value: 1000 },
			right: { kind: 'name', name: 'fte_in_dienst' }
		};
		const dossier: Dossier = {
			...source,
			options: source.options.map((option) => ({
				...option,
				spending: [{ item: 'inkoop_welzijn', amounts: source.years.map(() => ratio), citations: [] }]
			}))
		};
		const values = withChanges(dossier, { fte_in_dienst: 0 });
		const sheets = workbookSheets(dossier, values, []);
		const found = workedOut(sheets);
		expect(differences(sheets, found)).toEqual([]);
		expect(found.get('Keuze A')?.[2]?.[0]).toBe(
			'Let op. Bedragen die niet te berekenen zijn en niet meetellen: 4'
		);
		expect(found.get('Keuze A')?.[5]?.slice(1, 6)).toEqual(Array(5).fill('niet te berekenen'));
		const typed = workedOut(withTyped(forgetful(sheets), dossier, baseline(dossier)));
		expect(totalsIn(typed)[0]?.[0]).toBe(200);
		expect(typed.get('Keuze A')?.[2]?.[0]).toBe('');
	});
});

describe(`the sheets of ${DOSSIERS} random dossiers`, () => {
	it('work out to what the calculation gives, p.m. included', () => {
		let [formulas, open] = [0, 0];
		for (let seed = 0; seed < DOSSIERS; seed++) {
			const dossier = random(seed);
			const dice = new Dice(seed);
			for (const values of [baseline(dossier), randomValues(dice, dossier)]) {
				const sheets = workbookSheets(dossier, values, []);
				const found = workedOut(sheets);
				expect(differences(sheets, found), `dossier ${seed}`).toEqual([]);
				expectTotals(totalsIn(found), expected(dossier, values));
				const cells = sheets.flatMap(cellsOf);
				formulas += cells.filter(({ formula }) => formula !== undefined).length;
				open += cells.filter(({ formula, value }) => formula !== undefined && value === 'p.m.').length;
			}
		}
		expect(formulas).toBeGreaterThan(10_000);
		expect(open).toBeGreaterThan(1000);
	});

	it('follow when the assumptions are changed in the sheet itself', () => {
		for (let seed = 0; seed < DOSSIERS; seed++) {
			const dossier = random(seed);
			const values = randomValues(new Dice(seed + 1), dossier);
			const typed = withTyped(forgetful(workbookSheets(dossier, baseline(dossier), [])), dossier, values);
			expect(differences(workbookSheets(dossier, values, []), workedOut(typed)), `dossier ${seed}`).toEqual(
				[]
			);
		}
	});
});
