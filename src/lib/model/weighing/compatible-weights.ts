import { fillSobol, MOST_DIMENSIONS } from './sobol.ts';
import { piecesOf, type WeightPiece } from './piece.ts';
import type { Region } from './points.ts';
import { ScaleTable } from './scale-table.ts';
import { cubeToSimplex } from './simplex.ts';

/** So many criteria can be weighed at once. */
export const MOST_CRITERIA = MOST_DIMENSIONS;

export interface CompatibleWeights {
	/** Weight after weight, each with a number for every criterion; these add up to 1. */
	readonly weights: Float64Array;
	/** How many; 1 when only one fits, and else as many as asked. */
	readonly count: number;
}

/** Everyone gets the same weights. */
const SEED = 2001;
const BLOCK = 2048;

/**
 * Weights from all that fit what was said, spread evenly: every part of them of the same size holds as many (the
 * uniform distribution over the compatible weights of R. Lahdelma and P. Salminen, "SMAA-2: Stochastic
 * multicriteria acceptability analysis for group decision making", Operations Research 49 (2001)). Where points are
 * given as one number, the size is that of what remains free. "Evenly" is a choice: it says what share of the
 * weights that fit, not how likely any of them is.
 *
 * The points come from a scrambled Sobol sequence and are carried over to the weights.
 * @param region of at most MOST_CRITERIA criteria, at least one of which can have points
 * @param count best a power of two
 */
export function compatibleWeights(region: Region, count: number): CompatibleWeights {
	const pieces = piecesOf(region);
	const [first] = pieces;
	if (first === undefined) throw new RangeError('No weights fit the region');
	const criteria = region.low.length;
	const source = pieces.length === 1 && isSimple(first) ? fromSimplex(first) : fromPieces(pieces);
	const wanted = source.dimensions === 0 ? 1 : count;
	const weights = new Float64Array(wanted * criteria);
	const columns = Array.from({ length: source.columns }, () => new Float64Array(Math.min(BLOCK, wanted)));
	const points = new Float64Array(criteria);
	let found = 0;
	while (found < wanted) {
		for (let dimension = 0; dimension < source.dimensions; dimension++) {
			const column = columns[dimension];
			if (column) fillSobol(column, dimension, { first: found, seed: SEED });
		}
		source.prepare(columns);
		const block = columns[0]?.length ?? 1;
		for (let place = 0; place < block && found < wanted; place++) {
			source.draw(columns, place, points);
			let sum = 0;
			for (let criterion = 0; criterion < criteria; criterion++) sum += points[criterion] ?? 0;
			const at = found++ * criteria;
			for (let criterion = 0; criterion < criteria; criterion++) {
				weights[at + criterion] = (points[criterion] ?? 0) / sum;
			}
		}
	}
	return { weights, count: found };
}

/** A way to make points of coordinates. */
interface Source {
	/** How many coordinates of a Sobol sequence it takes. */
	readonly dimensions: number;
	readonly columns: number;
	/** Works on a block of coordinates, before points are drawn from it. */
	prepare(columns: readonly Float64Array[]): void;
	/** Fills the points from one place of the block, in any scale. */
	draw(columns: readonly Float64Array[], place: number, points: Float64Array): void;
}

/** Whether all that varies can be as large as it likes: then the weights are a simplex, with corners elsewhere. */
const isSimple = ({ free }: WeightPiece): boolean => free.every(({ width }) => width === Infinity);

function fromSimplex(piece: WeightPiece): Source {
	const { fixed, free } = piece;
	const least = free.reduce((sum, { low }) => sum + low, sumOf(fixed));
	const columns = free.length + (least > 0 ? 1 : 0);
	return {
		dimensions: columns - 1,
		columns,
		prepare: cubeToSimplex,
		draw(parts, place, points) {
			const base = least > 0 ? (parts[free.length]?.[place] ?? 0) : 0;
			for (let criterion = 0; criterion < points.length; criterion++) {
				points[criterion] = base * (fixed[criterion] ?? 0);
			}
			for (let number = 0; number < free.length; number++) {
				const one = free[number];
				if (one) points[one.place] = base * one.low + (least || 1) * (parts[number]?.[place] ?? 0);
			}
		}
	};
}

/** The first coordinate chooses a piece and the rate in it, the others the points. */
function fromPieces(pieces: readonly WeightPiece[]): Source {
	const tables = pieces.map((piece) => new ScaleTable(piece));
	const largest = tables.reduce((most, { logMass }) => Math.max(most, logMass), -Infinity);
	const masses = tables.map(({ logMass }) => Math.exp(logMass - largest));
	const total = masses.reduce((sum, mass) => sum + mass, 0);
	const dimensions = 1 + (pieces[0]?.free.length ?? 0);
	return {
		dimensions,
		columns: dimensions,
		prepare: () => undefined,
		draw(columns, place, points) {
			let rest = (columns[0]?.[place] ?? 0) * total;
			let chosen = 0;
			while (chosen < masses.length - 1 && rest >= (masses[chosen] ?? 0)) rest -= masses[chosen++] ?? 0;
			const [piece, table] = [pieces[chosen], tables[chosen]];
			if (!piece || !table) throw new RangeError('There are no pieces');
			const rate = table.rateAt(Math.min(1, rest / (masses[chosen] ?? 1)));
			points.set(piece.fixed);
			for (let number = 0; number < piece.free.length; number++) {
				const one = piece.free[number];
				if (!one) continue;
				const coordinate = columns[number + 1]?.[place] ?? 0;
				points[one.place] = one.low - Math.log1p(coordinate * Math.expm1(-rate * one.width)) / rate;
			}
		}
	};
}

const sumOf = (numbers: Float64Array): number => numbers.reduce((sum, number) => sum + number, 0);
