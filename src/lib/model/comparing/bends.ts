import { partsOf } from '../../formula/dependencies.ts';
import type { Formula } from '../../formula/tree.ts';

/**
 * Where a formula may bend or jump: wherever one of these is zero (`level`), or lies halfway between two whole numbers
 * (`rounded`).
 */
export interface Gap {
	readonly kind: 'level' | 'rounded';
	readonly formula: Formula;
}

const YEAR: Formula = { kind: 'year' };

const minus = (left: Formula, right: Formula): Gap => ({
	kind: 'level',
	formula: { kind: 'arithmetic', operator: '-', left, right }
});

/** The gaps of a formula itself, not those of the intermediates that it names. */
export function gapsOf(formula: Formula): Gap[] {
	return [...ownGaps(formula), ...partsOf(formula).flatMap(gapsOf)];
}

function ownGaps(formula: Formula): Gap[] {
	switch (formula.kind) {
		case 'comparison':
			return [minus(formula.left, formula.right)];
		case 'choice':
			return formula.condition.kind === 'comparison' ? [] : [{ kind: 'level', formula: formula.condition }];
		case 'call': {
			const { name, arguments: given } = formula;
			switch (name) {
				case 'min':
				case 'max':
					return given.flatMap((one, place) => given.slice(place + 1).map((other) => minus(one, other)));
				case 'round':
					return given.map((one) => ({ kind: 'rounded', formula: one }));
				case 'eenmalig':
				case 'gespreid':
				case 'ingroei':
					// The amount of the first two has no year in it.
					return (name === 'ingroei' ? given : given.slice(1)).map((one) => minus(one, YEAR));
				case 'kapitaallasten':
				case 'annuiteit': {
					const [, from = YEAR, term = YEAR] = given;
					const after: Formula = { kind: 'arithmetic', operator: '+', left: from, right: term };
					return [minus(from, YEAR), minus(after, YEAR)];
				}
				case 'index':
					return [];
			}
			return [];
		}
		case 'number':
		case 'name':
		case 'year':
		case 'first-year':
		case 'negate':
		case 'arithmetic':
			return [];
	}
}

/** More than so many are not looked at. */
const MOST_BENDS = 512;
/** So far beside a bend, as a part of the range, is looked for what a curve comes to just before and after a jump. */
const BESIDE = 1e-9;
const NICE_DIGITS = 12;

/**
 * The points in a range at which straight gaps say that something bends or jumps, and points just beside and between
 * these, in no order.
 * @param gaps with what they come to at both ends of the range
 */
export function bendsFrom(
	[low, high]: readonly [low: number, high: number],
	gaps: readonly { readonly kind: Gap['kind']; readonly ends: Float64Array }[]
): number[] {
	const bends = new Set<number>();
	for (const { kind, ends } of gaps) {
		const [start = NaN, end = NaN] = ends;
		for (const level of kind === 'level' ? [0] : halvesBetween(start, end)) {
			const bend = low + ((high - low) * (level - start)) / (end - start);
			if (!(bend >= low && bend <= high)) continue;
			// What was found may be off in its last digit, and what is equal there is so nowhere else.
			bends.add(bend).add(Number(bend.toPrecision(NICE_DIGITS)));
		}
	}
	const found = [...bends].sort((a, b) => a - b).slice(0, MOST_BENDS);
	const beside = (high - low) * BESIDE;
	return found.flatMap((bend, place) => {
		const next = found[place + 1] ?? high;
		return [bend - beside, bend, bend + beside, bend + (next - bend) / 2];
	});
}

/** The numbers halfway between whole ones that lie between two numbers; none where these are too many. */
function halvesBetween(one: number, other: number): number[] {
	const [low, high] = [Math.ceil(Math.min(one, other) - 0.5), Math.floor(Math.max(one, other) - 0.5)];
	if (!(high - low < MOST_BENDS)) return [];
	return Array.from({ length: Math.max(0, high - low + 1) }, (_, place) => low + place + 0.5);
}
