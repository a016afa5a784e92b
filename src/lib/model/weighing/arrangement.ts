/**
 * A way to give numbers to places such that they follow an order, when all orders of the numbers are equally likely:
 * steps from the inside outward. In each, the places are parts, one above the other; the largest of their numbers go
 * to the first part, and so on, and within a part the places keep the order that they had.
 */
export interface Arrangement {
	readonly steps: readonly (readonly Int32Array[])[];
	/** Of all orders of the numbers, the share that follows the order. */
	readonly share: number;
}

/**
 * Splits an order into orders side by side and on top of each other, as far down as it goes: series-parallel orders
 * (R. H. Möhring, "Computationally tractable classes of ordered sets", 1989). These are the rankings, with and
 * without ties, and what can be made of them.
 * @param above which place comes before which, with what follows from that
 * @returns null for an order that cannot be split, as with a before c, b before c and d, and nothing more
 */
export function arrange(
	places: readonly number[],
	above: readonly (readonly boolean[])[]
): Arrangement | null {
	const before = (a: number, b: number): boolean => above[a]?.[b] === true;
	const compared = (a: number, b: number): boolean => before(a, b) || before(b, a);
	if (places.length < 2) return { steps: [], share: 1 };
	const beside = components(places, compared);
	const parts =
		beside.length > 1
			? beside
			: components(places, (a, b) => !compared(a, b)).sort((a, b) =>
					before(a[0] ?? NaN, b[0] ?? NaN) ? -1 : 1
				);
	if (parts.length < 2) return null;
	const steps: (readonly Int32Array[])[] = [];
	let share = 1;
	let counted = 0;
	for (const part of parts) {
		const inner = arrange(part, above);
		if (inner === null) return null;
		steps.push(...inner.steps);
		share *= inner.share;
		for (let number = 1; number <= part.length && beside.length === 1; number++) {
			counted++;
			share *= number / counted;
		}
	}
	if (beside.length === 1) steps.push(parts.map((part) => Int32Array.from(part)));
	return { steps, share };
}

/** Groups the places that are linked, also through others. */
export function components(places: readonly number[], linked: (a: number, b: number) => boolean): number[][] {
	const groups: number[][] = [];
	for (const place of places) {
		const joined = groups.filter((group) => group.some((other) => linked(place, other)));
		for (const group of joined) groups.splice(groups.indexOf(group), 1);
		groups.push([...joined.flat(), place]);
	}
	return groups;
}

/** Moves the numbers among their places such that they follow the order. */
export function deal({ steps }: Arrangement, numbers: Float64Array, scratch: Float64Array): void {
	for (const parts of steps) {
		let held = 0;
		for (const part of parts) {
			sortByNumber(part, numbers);
			for (const place of part) insert(scratch, held++, numbers[place] ?? 0);
		}
		let next = 0;
		for (const part of parts) for (const place of part) numbers[place] = scratch[next++] ?? 0;
	}
}

/** Puts a number in a list of so many, which stays in order, the largest first. */
function insert(list: Float64Array, held: number, number: number): void {
	let at = held;
	for (; at > 0 && (list[at - 1] ?? 0) < number; at--) list[at] = list[at - 1] ?? 0;
	list[at] = number;
}

function sortByNumber(places: Int32Array, numbers: Float64Array): void {
	for (let held = 1; held < places.length; held++) {
		const place = places[held] ?? 0;
		const number = numbers[place] ?? 0;
		let at = held;
		for (; at > 0 && (numbers[places[at - 1] ?? 0] ?? 0) < number; at--) places[at] = places[at - 1] ?? 0;
		places[at] = place;
	}
}
