import { Ranking } from './ranking.ts';

/** How options rank under many weights. */
export interface Acceptability {
	/** Option after option, the share of the weights under which it takes each rank, the first rank first. */
	readonly shares: Float64Array;
	/**
	 * Option after option, the mean of the weights under which it ranks first, a number for every criterion; NaN for
	 * an option that never does.
	 */
	readonly central: Float64Array;
}

/** Values closer than this are the same: rounding alone makes them differ by less. */
const SAME = 1e-12;

/**
 * Ranks options under each of many weights by their weighted sum: rank acceptability indices and central weight
 * vectors (R. Lahdelma and P. Salminen, "SMAA-2", Operations Research 49 (2001)). Options that tie share their ranks
 * equally: two that are first together are each first for a half and second for a half.
 * @param options how many options there are
 * @param criteria how many criteria there are
 * @param values option after option, from 0 to 1 for every criterion
 * @param weights weight after weight, a number for every criterion
 */
export function acceptability(
	options: number,
	criteria: number,
	values: Float64Array,
	weights: Float64Array
): Acceptability {
	const count = weights.length / criteria;
	const shares = new Float64Array(options * options);
	const central = new Float64Array(options * criteria);
	const ranking = new Ranking(options);
	for (let from = 0; from < weights.length; from += criteria) {
		addUp(values, weights, from, criteria, ranking.numbers);
		ranking.sort();
		const tied = countRanks(ranking, shares);
		for (let rank = 0; rank < tied; rank++) {
			const at = (ranking.order[rank] ?? 0) * criteria;
			for (let criterion = 0; criterion < criteria; criterion++) {
				central[at + criterion] = (central[at + criterion] ?? 0) + (weights[from + criterion] ?? 0) / tied;
			}
		}
	}
	for (let option = 0; option < options; option++) {
		const first = shares[option * options] ?? 0;
		for (let criterion = 0; criterion < criteria; criterion++) {
			const at = option * criteria + criterion;
			central[at] = (central[at] ?? 0) / first;
		}
	}
	for (let at = 0; at < shares.length; at++) shares[at] = (shares[at] ?? 0) / count;
	return { shares, central };
}

/**
 * Counts every option at the rank that it takes.
 * @returns how many options are first
 */
function countRanks({ order, sorted }: Ranking, shares: Float64Array): number {
	const options = order.length;
	let tied = 0;
	for (let rank = 0; rank < options;) {
		let end = rank + 1;
		while (end < options && (sorted[end - 1] ?? 0) - (sorted[end] ?? 0) <= SAME) end++;
		const part = 1 / (end - rank);
		for (let place = rank; place < end; place++) {
			const row = (order[place] ?? 0) * options;
			for (let shared = rank; shared < end; shared++) {
				shares[row + shared] = (shares[row + shared] ?? 0) + part;
			}
		}
		if (rank === 0) tied = end;
		rank = end;
	}
	return tied;
}

/** The weighted sum of every option, four at a time, always in the same order so that equal options stay equal. */
function addUp(
	values: Float64Array,
	weights: Float64Array,
	from: number,
	criteria: number,
	sums: Float64Array
): void {
	const options = sums.length;
	let option = 0;
	for (; option + 4 <= options; option += 4) {
		const [first, second] = [option * criteria, (option + 1) * criteria];
		const [third, fourth] = [(option + 2) * criteria, (option + 3) * criteria];
		let [a, b, c, d] = [0, 0, 0, 0];
		for (let criterion = 0; criterion < criteria; criterion++) {
			const weight = weights[from + criterion] ?? 0;
			a += weight * (values[first + criterion] ?? 0);
			b += weight * (values[second + criterion] ?? 0);
			c += weight * (values[third + criterion] ?? 0);
			d += weight * (values[fourth + criterion] ?? 0);
		}
		sums[option] = a;
		sums[option + 1] = b;
		sums[option + 2] = c;
		sums[option + 3] = d;
	}
	for (; option < options; option++) {
		let sum = 0;
		for (let criterion = 0; criterion < criteria; criterion++) {
			sum += (weights[from + criterion] ?? 0) * (values[option * criteria + criterion] ?? 0);
		}
		sums[option] = sum;
	}
}
