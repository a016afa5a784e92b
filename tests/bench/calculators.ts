import { HyperFormula } from 'hyperformula';
import { compile as compileMathjs } from 'mathjs';
import Publicodes from 'publicodes';
import type { Dossier } from '../../src/lib/dossier/dossier.ts';
import { compile, type FormulaCell, type CompileContext } from '../../src/lib/formula/compile.ts';
import { scaleOf, toBase } from '../../src/lib/formula/scale.ts';
import type { AssumptionValues } from '../../src/lib/model/assumptions.ts';
import { calculate } from '../../src/lib/model/calculate.ts';
import { prepare } from '../../src/lib/model/comparing/comparison.ts';
import {
	ASSUMPTIONS,
	AS_WRITTEN,
	DRIVERS,
	YEARS,
	type SampleDossier,
	type SampleFormulas
} from './sample-dossier.ts';

/** A name in a formula. */
const NAME = /[a-z][a-z_0-9]*/g;

/** Assumptions get other values. */
export interface Change {
	/** Which assumptions have changed. */
	readonly places: readonly number[];
	/** All values, in their own units. */
	readonly values: AssumptionValues;
	/** All values, in base units: a percentage as a fraction. */
	readonly base: Float64Array;
}

/**
 * Works out all lines again after a change, and gives the totals: of every option in every year, and then of every
 * option over all years.
 */
export type Calculator = (change: Change) => ArrayLike<number>;

const idOf = (place: number): string => ASSUMPTIONS[place]?.id ?? '';

/** An assumption in its own unit, in base units. */
export const baseOf = (place: number, value: number): number =>
	toBase(value, scaleOf(ASSUMPTIONS[place]?.unit ?? ''));

/** What each driver comes to in each year, by hand. */
function drive(inputs: ArrayLike<number>, drivers: Float64Array): void {
	const years = YEARS.length;
	const growth = 1 + (inputs[0] ?? 0);
	const wmoGrowth = 1 + (inputs[5] ?? 0);
	let index = 1;
	let wmo = inputs[4] ?? 0;
	for (let year = 0; year < years; year++) {
		wmo *= wmoGrowth;
		const effect = wmo * Math.min(1, (year + 1) / 4);
		drivers[year] = index;
		drivers[years + year] = inputs[1] ?? 0;
		drivers[2 * years + year] = -effect * (inputs[6] ?? 0);
		drivers[3 * years + year] = -effect * (inputs[7] ?? 0);
		drivers[4 * years + year] = effect * (inputs[8] ?? 0);
		drivers[5 * years + year] = effect * (inputs[9] ?? 0);
		drivers[6 * years + year] = -(inputs[10] ?? 0);
		drivers[7 * years + year] = (inputs[2] ?? 0) * (inputs[3] ?? 0);
		index *= growth;
	}
}

/** The loop that somebody would write who knows the model by heart: no names, no units, nothing unknown. */
export function handWritten({ options }: SampleDossier): Calculator {
	const years = YEARS.length;
	const drivers = new Float64Array(DRIVERS.length * years);
	const lineDrivers = options.map((lines) => Int32Array.from(lines, ({ driver }) => driver * years));
	const factors = options.map((lines) => Float64Array.from(lines, ({ factor }) => factor));
	const amounts = options.map((lines) => new Float64Array(lines.length * years));
	const totals = new Float64Array(options.length * (years + 1));
	return ({ base }) => {
		drive(base, drivers);
		totals.fill(0);
		for (let option = 0; option < factors.length; option++) {
			const of = lineDrivers[option];
			const times = factors[option];
			const into = amounts[option];
			if (!of || !times || !into) continue;
			for (let line = 0; line < times.length; line++) {
				const driver = of[line] ?? 0;
				const factor = times[line] ?? 0;
				for (let year = 0; year < years; year++) {
					const amount = factor * (drivers[driver + year] ?? 0);
					into[line * years + year] = amount;
					totals[option * years + year] = (totals[option * years + year] ?? 0) + amount;
				}
			}
			for (let year = 0; year < years; year++) {
				totals[factors.length * years + option] =
					(totals[factors.length * years + option] ?? 0) + (totals[option * years + year] ?? 0);
			}
		}
		return totals;
	};
}

/** The totals of options over all years for many combinations of assumptions, by hand. */
export function handWrittenExploration({
	options
}: SampleDossier): (
	columns: readonly Float64Array[],
	count: number,
	outputs: readonly Float64Array[]
) => void {
	const years = YEARS.length;
	const kinds = DRIVERS.length;
	const factors = Float64Array.from({ length: options.length * kinds }, (_, place) =>
		(options[Math.floor(place / kinds)] ?? [])
			.filter(({ driver }) => driver === place % kinds)
			.reduce((sum, { factor }) => sum + factor, 0)
	);
	return (columns, count, outputs) => {
		const at = (place: number): Float64Array => columns[place] ?? new Float64Array(count);
		const [indexing, transformation, jobs, perJob, lasten, growth] = [
			at(0),
			at(1),
			at(2),
			at(3),
			at(4),
			at(5)
		];
		const [lighter, community, attraction, later, meetings] = [at(6), at(7), at(8), at(9), at(10)];
		for (let sample = 0; sample < count; sample++) {
			const grows = 1 + (indexing[sample] ?? 0);
			const careGrows = 1 + (growth[sample] ?? 0);
			let index = 1;
			let care = lasten[sample] ?? 0;
			let indexes = 0;
			let effects = 0;
			for (let year = 1; year <= years; year++) {
				indexes += index;
				index *= grows;
				care *= careGrows;
				effects += care * Math.min(1, year / 4);
			}
			const transformations = years * (transformation[sample] ?? 0);
			const less = -effects * (lighter[sample] ?? 0);
			const strength = -effects * (community[sample] ?? 0);
			const more = effects * (attraction[sample] ?? 0);
			const heavier = effects * (later[sample] ?? 0);
			const saved = -years * (meetings[sample] ?? 0);
			const staff = years * (jobs[sample] ?? 0) * (perJob[sample] ?? 0);
			for (let option = 0; option < outputs.length; option++) {
				const output = outputs[option];
				const first = option * kinds;
				if (!output) continue;
				output[sample] =
					(factors[first] ?? 0) * indexes +
					(factors[first + 1] ?? 0) * transformations +
					(factors[first + 2] ?? 0) * less +
					(factors[first + 3] ?? 0) * strength +
					(factors[first + 4] ?? 0) * more +
					(factors[first + 5] ?? 0) * heavier +
					(factors[first + 6] ?? 0) * saved +
					(factors[first + 7] ?? 0) * staff;
			}
		}
	};
}

function cellsOf({ options, years }: Dossier): FormulaCell[] {
	return options.flatMap(({ spending }) =>
		spending.flatMap(({ amounts }) =>
			amounts.map((formula, place) => ({ formula, year: years[place] ?? NaN }))
		)
	);
}

const contextOf = ({ years, intermediates, assumptions }: Dossier): CompileContext => ({
	firstYear: years[0] ?? NaN,
	intermediates: new Map(intermediates.map(({ id, formula }) => [id, formula])),
	inputs: assumptions.map(({ id }) => id)
});

/** The total of every option over all years for many combinations of assumptions, each in its own unit. */
export function ourExploration(
	dossier: Dossier
): (columns: readonly Float64Array[], count: number) => Float64Array[] {
	const asked = dossier.assumptions.map(({ id }) => id);
	const totals = dossier.options.map(({ letter }) => {
		const subject = { kind: 'total', option: letter } as const;
		const prepared = prepare(dossier, {}, { subject, measure: 'spending', period: 'all' }, asked);
		if (prepared.state === 'blocked') throw new Error(`Not known: ${prepared.blocked.join(', ')}`);
		return prepared;
	});
	return (columns, count) => totals.map(({ at }) => at(columns, count).values);
}

/** The formulas of a dossier as the program for one sample that a page runs, with the totals added up. */
export function ourProgram(dossier: Dossier): Calculator {
	const program = compile(cellsOf(dossier), contextOf(dossier));
	const years = dossier.years.length;
	const lineCounts = Int32Array.from(dossier.options, ({ spending }) => spending.length);
	const totals = new Float64Array(lineCounts.length * (years + 1));
	return ({ base }) => {
		program.workOut(base);
		totals.fill(0);
		let cell = 0;
		for (let option = 0; option < lineCounts.length; option++) {
			for (let line = lineCounts[option] ?? 0; line > 0; line--) {
				for (let year = option * years; year < (option + 1) * years; year++) {
					totals[year] = (totals[year] ?? 0) + program.outcome(cell++);
				}
			}
			const overall = lineCounts.length * years + option;
			for (let year = option * years; year < (option + 1) * years; year++) {
				totals[overall] = (totals[overall] ?? 0) + (totals[year] ?? 0);
			}
		}
		return totals;
	};
}

/** What a page does: the whole outcome, with what is unknown and the totals of everything. */
export function ourCalculation(dossier: Dossier): Calculator {
	return ({ values }) => {
		const { options } = calculate(dossier, values);
		return [
			...options.flatMap(({ years }) => years.map(({ spending }) => spending.known)),
			...options.map(({ spending }) => spending.known)
		];
	};
}

/** The values of names as mathjs takes them. */
export interface MathjsScope {
	readonly given: object;
	set(name: string, value: number): void;
}

/** As the documentation of mathjs does it. */
export function objectScope(): MathjsScope {
	const given: Record<string, number> = {};
	return {
		given,
		set(name, value) {
			given[name] = value;
		}
	};
}

/** Faster: mathjs need not wrap it for every expression. */
export function mapScope(): MathjsScope {
	const given = new Map<string, number>();
	return { given, set: (name, value) => void given.set(name, value) };
}

/** Every line as an expression that mathjs has compiled; a line has one expression for all years. */
export function mathjs(
	{ options }: SampleDossier,
	formulas: SampleFormulas,
	scope: MathjsScope = objectScope()
): Calculator {
	const lines = options.map((all) => all.map((line) => compileMathjs(formulas.line(line))));
	const intermediates = Object.entries(formulas.intermediates).map(([name, formula]) => ({
		name,
		expression: compileMathjs(formula)
	}));
	const totals = new Float64Array(options.length * (YEARS.length + 1));
	return ({ places, base }) => {
		for (const place of places) scope.set(idOf(place), base[place] ?? NaN);
		totals.fill(0, options.length * YEARS.length);
		YEARS.forEach((year, at) => {
			scope.set('jaar', year);
			for (const { name, expression } of intermediates)
				scope.set(name, Number(expression.evaluate(scope.given)));
			lines.forEach((all, option) => {
				let total = 0;
				for (const line of all) total += Number(line.evaluate(scope.given));
				totals[option * YEARS.length + at] = total;
				const overall = options.length * YEARS.length + option;
				totals[overall] = (totals[overall] ?? 0) + total;
			});
		});
		return totals;
	};
}

/** A spreadsheet: assumptions in column A, a column a year, a row a line, totals with SUM. */
export function hyperFormula({ options }: SampleDossier, formulas: SampleFormulas): Calculator {
	const columns = YEARS.map((_, year) => 'BCDE'.charAt(year));
	const rows: (number | string | null)[][] = ASSUMPTIONS.map(() => [0]);
	const cellOf = new Map<string, (column: string) => string>(
		ASSUMPTIONS.map(({ id }, place) => [id, () => `$A$${place + 1}`])
	);
	const addRow = (name: string, cells: readonly (number | string)[]): void => {
		rows.push([null, ...cells]);
		const row = rows.length;
		cellOf.set(name, (column) => `${column}$${row}`);
	};
	const inCells = (formula: string): string[] =>
		columns.map((column) => `=${formula.replace(NAME, (name) => cellOf.get(name)?.(column) ?? name)}`);
	addRow('jaar', YEARS);
	for (const [name, formula] of Object.entries(formulas.intermediates)) addRow(name, inCells(formula));
	const totalRows = options.map((lines) => {
		const first = rows.length + 1;
		for (const line of lines) rows.push([null, ...inCells(formulas.line(line))]);
		const last = rows.length;
		rows.push([
			null,
			...columns.map((column) => `=SUM(${column}${first}:${column}${last})`),
			`=SUM(B${last + 1}:E${last + 1})`
		]);
		return last;
	});
	const sheet = HyperFormula.buildFromArray(rows, { licenseKey: 'gpl-v3' });
	const read = (row: number, col: number): number => Number(sheet.getCellValue({ sheet: 0, row, col }));
	return ({ places, base }) => {
		sheet.batch(() => {
			for (const place of places) sheet.setCellContents({ sheet: 0, row: place, col: 0 }, base[place] ?? NaN);
		});
		return [
			...totalRows.flatMap((row) => YEARS.map((_, year) => read(row, year + 1))),
			...totalRows.map((row) => read(row, YEARS.length + 1))
		];
	};
}

/** Rules: one for each assumption, and for each intermediate, line and total in each year. */
export function publicodes({ options }: SampleDossier): Calculator {
	const spaced = (name: string): string => name.replaceAll('_', ' ');
	const assumptions = new Set<string>(ASSUMPTIONS.map(({ id }) => id));
	const inYear = (formula: string, year: number): string =>
		formula
			.replace(NAME, (name) =>
				name === 'jaar' ? String(year) : spaced(assumptions.has(name) ? name : `${name} y${year}`)
			)
			.replaceAll('^', '**');
	const rules: Record<string, number | string | { somme: string[] }> = {};
	for (const { id } of ASSUMPTIONS) rules[spaced(id)] = 0;
	const totals: string[] = [];
	const total = (name: string, parts: string[]): void => {
		rules[name] = { somme: parts };
		totals.push(name);
	};
	for (const year of YEARS) {
		for (const [name, formula] of Object.entries(AS_WRITTEN.intermediates)) {
			rules[spaced(`${name} y${year}`)] = inYear(formula, year);
		}
		options.forEach((lines, option) => {
			lines.forEach((line, place) => {
				rules[`o${option} l${place} y${year}`] = inYear(AS_WRITTEN.line(line), year);
			});
		});
	}
	options.forEach((lines, option) => {
		for (const year of YEARS) {
			total(
				`totaal o${option} y${year}`,
				lines.map((_, place) => `o${option} l${place} y${year}`)
			);
		}
	});
	options.forEach((_, option) =>
		total(
			`totaal o${option}`,
			YEARS.map((year) => `totaal o${option} y${year}`)
		)
	);
	const engine = new Publicodes(rules);
	return ({ places, base }) => {
		engine.setSituation(
			Object.fromEntries(places.map((place) => [spaced(idOf(place)), base[place] ?? NaN])),
			{ keepPreviousSituation: true }
		);
		return totals.map((name) => Number(engine.evaluate(name).nodeValue));
	};
}
