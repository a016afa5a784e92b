import { scaleOf, unitWords, type Scale } from './scale.ts';

/** What amounts are measured in. Everything else is made of these, and of what a dossier counts itself. */
export const BASE_UNITS = [
	'€',
	'uur',
	'cliënt',
	'fte',
	'inwoner',
	'huishouden',
	'woning',
	'leerling',
	'ton',
	'm²',
	'jaar'
] as const;
export type BaseUnit = (typeof BASE_UNITS)[number];

/** The power of each base unit: €/fte/jaar is { '€': 1, fte: -1, jaar: -1 }. A missing unit has power 0. */
export type Dimensions = Readonly<Record<string, number>>;

/** A unit as people write it: what it measures, and its way to base units. */
export interface Unit extends Scale {
	readonly dimensions: Dimensions;
}

/** What a dossier counts itself: each word for one or more of it, to the word for one. */
export type OwnUnits = ReadonlyMap<string, string>;

/** The unit in which every cost line and effect must come out. */
export const MONEY_PER_YEAR: Unit = { dimensions: { '€': 1, jaar: -1 }, times: 1, over: 1 };

/** An amount of money that belongs to no year yet. */
export const MONEY: Unit = { dimensions: { '€': 1 }, times: 1, over: 1 };

/** A plain number or a fraction. */
export const PLAIN: Unit = { dimensions: {}, times: 1, over: 1 };

/** Other words for a base unit, and for what is a part of one. */
const WORDS: ReadonlyMap<string, BaseUnit | null> = new Map<string, BaseUnit | null>([
	...BASE_UNITS.map((unit) => [unit, unit] as const),
	['euro', '€'],
	['uren', 'uur'],
	['cliënten', 'cliënt'],
	['client', 'cliënt'],
	['clienten', 'cliënt'],
	['inwoners', 'inwoner'],
	['huishoudens', 'huishouden'],
	['woningen', 'woning'],
	['leerlingen', 'leerling'],
	['kg', 'ton'],
	['m2', 'm²'],
	['maand', 'jaar'],
	['%', null],
	['getal', null]
]);

/**
 * Reads a unit such as `€/fte/jaar`, `uur/cliënt/jaar`, `€/maand` or `%`.
 * `%/jaar` is growth per year and enters formulas as a plain fraction, because there it is compounded:
 * `(1 + groei) ^ (jaar - 2023)`. `getal` is a number without a unit.
 * @param own what the dossier counts itself
 * @returns null when the text is not a unit.
 */
export function parseUnit(text: string, own: OwnUnits = NONE): Unit | null {
	const words = unitWords(text);
	if (words.join('/') === '%/jaar') return { ...PLAIN, ...scaleOf('%') };
	// A per cent per month would have to be compounded to be a per cent per year, so it is no unit here.
	if (words[0] === '%' && words.includes('maand')) return null;

	let dimensions = PLAIN.dimensions;
	for (const [place, word] of words.entries()) {
		const base = WORDS.get(word) ?? own.get(word);
		if (base === undefined && WORDS.get(word) !== null) return null;
		if (base === undefined && place > 0) return null;
		if (base !== undefined) dimensions = combine(dimensions, { [base]: 1 }, place === 0 ? 1 : -1);
	}
	return { dimensions, ...scaleOf(text) };
}

/** A unit in base units, in words: `€/maand` becomes `€/jaar`. What a dossier counts itself stays as it is. */
export const baseUnit = (text: string): string =>
	unitWords(text)
		.map((word) => WORDS.get(word) ?? word)
		.join('/');

const NONE: OwnUnits = new Map();

/** Whether two units measure the same kind of thing, and can therefore be added or compared. */
export function sameDimensions(a: Dimensions, b: Dimensions): boolean {
	return [...Object.keys(a), ...Object.keys(b)].every((base) => (a[base] ?? 0) === (b[base] ?? 0));
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
	const result: Record<string, number> = {};
	for (const base of new Set([...Object.keys(a), ...Object.keys(b)])) {
		const sum = (a[base] ?? 0) + power * (b[base] ?? 0);
		if (sum !== 0) result[base] = sum;
	}
	return result;
}
