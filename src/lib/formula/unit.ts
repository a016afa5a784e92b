import { writtenNumber } from './digits.ts';

/** What amounts are measured in. Everything else is made of these. */
export type BaseUnit = '€' | 'fte' | 'cliënt' | 'uur' | 'jaar';

/** The power of each base unit: €/fte/jaar is { '€': 1, fte: -1, jaar: -1 }. A missing unit has power 0. */
export type Dimensions = Readonly<Partial<Record<BaseUnit, number>>>;

/**
 * A unit as people write it, and its way to base units: value in base = value × times ÷ over.
 * Per cent divides by 100 rather than multiplying by 0.01, so that 3 % is exactly 0.03.
 */
export interface Unit {
	readonly dimensions: Dimensions;
	readonly times: number;
	readonly over: number;
}

/** Every base unit, in the order in which a description names them. */
export const BASE_UNITS: readonly BaseUnit[] = ['€', 'uur', 'cliënt', 'fte', 'jaar'];

/** The unit in which every cost line and effect must come out. */
export const MONEY_PER_YEAR: Unit = { dimensions: { '€': 1, jaar: -1 }, times: 1, over: 1 };

/** An amount of money that belongs to no year yet. */
export const MONEY: Unit = { dimensions: { '€': 1 }, times: 1, over: 1 };

/** A plain number or a fraction. */
export const PLAIN: Unit = { dimensions: {}, times: 1, over: 1 };

const MONTHS_PER_YEAR = 12;

const WORDS: ReadonlyMap<string, Unit> = new Map<string, Unit>([
	['€', MONEY],
	['euro', MONEY],
	['fte', { dimensions: { fte: 1 }, times: 1, over: 1 }],
	['cliënt', { dimensions: { cliënt: 1 }, times: 1, over: 1 }],
	['cliënten', { dimensions: { cliënt: 1 }, times: 1, over: 1 }],
	['client', { dimensions: { cliënt: 1 }, times: 1, over: 1 }],
	['clienten', { dimensions: { cliënt: 1 }, times: 1, over: 1 }],
	['uur', { dimensions: { uur: 1 }, times: 1, over: 1 }],
	['uren', { dimensions: { uur: 1 }, times: 1, over: 1 }],
	['jaar', { dimensions: { jaar: 1 }, times: 1, over: 1 }],
	['maand', { dimensions: { jaar: 1 }, times: 1, over: MONTHS_PER_YEAR }],
	['%', { dimensions: {}, times: 1, over: 100 }],
	['getal', PLAIN]
]);

/**
 * Reads a unit such as `€/fte/jaar`, `uur/cliënt/jaar`, `€/maand` or `%`.
 * `%/jaar` is growth per year and enters formulas as a plain fraction, because there it is compounded:
 * `(1 + groei) ^ (jaar - 2023)`. `getal` is a number without a unit.
 * @returns null when the text is not a unit.
 */
export function parseUnit(text: string): Unit | null {
	const words = text
		.normalize('NFC')
		.toLowerCase()
		.split('/')
		.map((word) => word.trim());
	if (words.join('/') === '%/jaar') return WORDS.get('%') ?? null;

	let unit = PLAIN;
	for (const [place, word] of words.entries()) {
		const part = WORDS.get(word);
		if (part === undefined) return null;
		const countsNothing = isPlain(part.dimensions);
		if (place === 0) {
			// A per cent per month would have to be compounded to be a per cent per year, so it is no unit here.
			if (word === '%' && words.includes('maand')) return null;
			unit = part;
		} else if (countsNothing) {
			return null;
		} else {
			unit = {
				dimensions: divideDimensions(unit.dimensions, part.dimensions),
				times: unit.times * part.over,
				over: unit.over * part.times
			};
		}
	}
	return unit;
}

/** From the unit that people write to base units: 100 €/maand becomes 1200 (€/jaar). */
export function toBase(value: number, unit: Unit): number {
	return (value * unit.times) / unit.over;
}

/**
 * From base units to the unit that people write, without the stray digits of binary fractions: 0.029 becomes
 * 2.9 (%), not 2.9000000000000004. Keeps 15 digits, and so gives back exactly what {@link toBase} got when
 * that had no more.
 */
export function fromBase(value: number, unit: Unit): number {
	return writtenNumber((value * unit.over) / unit.times);
}

/** Whether two units measure the same kind of thing, and can therefore be added or compared. */
export function sameDimensions(a: Dimensions, b: Dimensions): boolean {
	return BASE_UNITS.every((base) => (a[base] ?? 0) === (b[base] ?? 0));
}

/** Whether this is a number without a unit. */
export function isPlain(dimensions: Dimensions): boolean {
	return sameDimensions(dimensions, {});
}

/** The unit of a product. */
export function multiplyDimensions(a: Dimensions, b: Dimensions): Dimensions {
	return combine(a, b, 1);
}

/** The unit of a quotient. */
export function divideDimensions(a: Dimensions, b: Dimensions): Dimensions {
	return combine(a, b, -1);
}

/** The unit of a whole power. */
export function raiseDimensions(dimensions: Dimensions, power: number): Dimensions {
	return combine({}, dimensions, power);
}

function combine(a: Dimensions, b: Dimensions, power: number): Dimensions {
	const result: Partial<Record<BaseUnit, number>> = {};
	for (const base of BASE_UNITS) {
		const sum = (a[base] ?? 0) + power * (b[base] ?? 0);
		if (sum !== 0) result[base] = sum;
	}
	return result;
}
