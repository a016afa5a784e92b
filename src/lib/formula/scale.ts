import { writtenNumber } from './digits.ts';

/**
 * The way from a unit that people write to base units: value in base = value × times ÷ over. Per cent divides by 100
 * rather than multiplying by 0.01, so that 3 % is exactly 0.03.
 */
export interface Scale {
	readonly times: number;
	readonly over: number;
}

const MONTHS_PER_YEAR = 12;
const KILOS_PER_TONNE = 1000;

/** What a word of a unit is over, in its base unit: a month is a twelfth of a year. */
const OVER: ReadonlyMap<string, number> = new Map([
	['%', 100],
	['maand', MONTHS_PER_YEAR],
	['kg', KILOS_PER_TONNE]
]);

/** The words of a unit as people write it, the first of which is what is counted: `€/fte/jaar`. */
export const unitWords = (text: string): readonly string[] =>
	text
		.normalize('NFC')
		.toLowerCase()
		.split('/')
		.map((word) => word.trim());

/** The scale of a unit that was checked, whatever it measures. */
export function scaleOf(unit: string): Scale {
	const [first = 1, ...others] = unitWords(unit).map((word) => OVER.get(word) ?? 1);
	return { times: others.reduce((times, over) => times * over, 1), over: first };
}

/** From the unit that people write to base units: 100 €/maand becomes 1200 (€/jaar). */
export function toBase(value: number, { times, over }: Scale): number {
	return (value * times) / over;
}

/**
 * From base units to the unit that people write, without the stray digits of binary fractions: 0.029 becomes
 * 2.9 (%), not 2.9000000000000004. Keeps 15 digits, and so gives back exactly what {@link toBase} got when
 * that had no more.
 */
export function fromBase(value: number, { times, over }: Scale): number {
	return writtenNumber((value * over) / times);
}
