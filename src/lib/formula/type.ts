import { describeUnit } from './describe-unit.ts';
import { isPlain, MONEY, MONEY_PER_YEAR, sameDimensions, type Dimensions, type Unit } from './unit.ts';

/** What kind of value a formula gives. */
export type FormulaType =
	/** An amount; without dimensions a plain number or fraction. */
	| { readonly kind: 'quantity'; readonly dimensions: Dimensions }
	/** A point in time such as 2025: it can be compared and shifted, never multiplied or spent. */
	| { readonly kind: 'year' };

/** What a part of a formula gives, as far as its check needs to know. */
export type PartType =
	| {
			readonly kind: 'quantity';
			readonly dimensions: Dimensions;
			/** The value, when it is made of literals only: 0 fits any unit, and 2025 can be a year. */
			readonly constant: number | null;
	  }
	| { readonly kind: 'year' }
	/** The outcome of a comparison. */
	| { readonly kind: 'truth' }
	/** Something in it is wrong and has been reported. */
	| { readonly kind: 'wrong' };

/** What a formula can use. */
export interface NamesInScope {
	/** The unit of every assumption and intermediate, by name. */
	readonly names: ReadonlyMap<string, Unit>;
	/** Names that are something else, which no formula can use, with what they are: `een post`. */
	readonly elsewhere?: ReadonlyMap<string, string>;
}

export const WRONG: PartType = { kind: 'wrong' };
export const TRUTH: PartType = { kind: 'truth' };
export const YEAR: PartType = { kind: 'year' };

/** The whole numbers that can be meant as a calendar year. */
export const EARLIEST_YEAR = 1900;
export const LATEST_YEAR = 2200;

const DURATION: Dimensions = { jaar: 1 };

/** An amount that is not made of literals. */
export function quantity(dimensions: Dimensions): PartType {
	return { kind: 'quantity', dimensions, constant: null };
}

/** A number made of literals. */
export function constant(value: number): PartType {
	return { kind: 'quantity', dimensions: {}, constant: value };
}

/** Whether this is the literal 0, which fits any unit. */
export function isZero(type: PartType): boolean {
	return type.kind === 'quantity' && type.constant === 0;
}

/** Whether this is a number without a unit. */
export function isNumber(type: PartType): boolean {
	return type.kind === 'quantity' && isPlain(type.dimensions);
}

/** Whether this is a literal that can be meant as a calendar year. */
export function isYearLiteral(type: PartType): boolean {
	return (
		type.kind === 'quantity' &&
		type.constant !== null &&
		Number.isInteger(type.constant) &&
		type.constant >= EARLIEST_YEAR &&
		type.constant <= LATEST_YEAR
	);
}

/** Whether this is an amount in `jaar`: a duration, or an assumption that holds a calendar year. */
export function isInYears(type: PartType): boolean {
	return type.kind === 'quantity' && sameDimensions(type.dimensions, DURATION);
}

/** Whether this can stand where a calendar year is asked. */
export function canBeYear(type: PartType): boolean {
	return type.kind === 'year' || isYearLiteral(type) || isInYears(type);
}

/** The type of something that is either of two, or null when they do not go together. */
export function join(left: PartType, right: PartType): PartType | null {
	if (left.kind === 'wrong' || right.kind === 'wrong') return WRONG;
	if (left.kind === 'truth' || right.kind === 'truth') return null;
	if (left.kind === 'year') return canBeYear(right) ? YEAR : null;
	if (right.kind === 'year') return canBeYear(left) ? YEAR : null;
	if ((isInYears(left) && isYearLiteral(right)) || (isYearLiteral(left) && isInYears(right))) return YEAR;
	if (isZero(left) && isZero(right)) return left;
	if (isZero(left)) return quantity(right.dimensions);
	if (isZero(right)) return quantity(left.dimensions);
	return sameDimensions(left.dimensions, right.dimensions) ? quantity(left.dimensions) : null;
}

/** In Dutch, after the thing it describes: `is in €/jaar`, `is een jaartal`. */
export function isWhat(type: PartType): string {
	switch (type.kind) {
		case 'quantity':
			return isPlain(type.dimensions)
				? 'is een getal zonder eenheid'
				: `is in ${describeUnit(type.dimensions)}`.replace(/^is in per /, 'is per ');
		case 'year':
			return 'is een jaartal';
		case 'truth':
			return 'is een vergelijking';
		case 'wrong':
			return 'klopt niet';
	}
}

/** Whether something can come out in a unit. */
export function fits(type: PartType, dimensions: Dimensions): boolean {
	if (isZero(type)) return true;
	const asYear = isInYears(quantity(dimensions)) && canBeYear(type);
	return asYear || (type.kind === 'quantity' && sameDimensions(type.dimensions, dimensions));
}

/** Whether of two parts that do not go together the left one most needs repair. */
export function offends(left: PartType, right: PartType): boolean {
	if (left.kind !== 'quantity' || right.kind !== 'quantity') return right.kind === 'year';
	if (isPlain(left.dimensions)) return true;
	return (
		sameDimensions(left.dimensions, MONEY.dimensions) &&
		sameDimensions(right.dimensions, MONEY_PER_YEAR.dimensions)
	);
}
