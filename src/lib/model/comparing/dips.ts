import type { Curve, Sample } from './curve.ts';
import { gridOver, look, lookAll, middle, withPoints, type Seen } from './samples.ts';

/** Where a curve has a dip: between these two samples, with a low one that shows it. */
interface Dip {
	readonly low: Seen;
	readonly left: Seen;
	readonly right: Seen;
}

/** Dips are looked into from the lowest up, so many that are not at zero yet and so many that are beyond it. */
const MOST_DIPS = 16;
const MOST_BEYOND = 8;

/** The bottoms of the dips of a curve, or with side −1 the tops of its humps. */
export function bottoms(curve: Curve, samples: readonly Seen[], side: Side): Seen[] {
	const dips: Dip[] = [];
	for (let place = 0; place < samples.length; place++) {
		const dip = dipNear(curve, samples, place, side);
		if (dip !== null) dips.push(dip);
	}
	dips.sort((a, b) => height(a.low, side) - height(b.low, side));
	const isBeyond = ({ low }: Dip): boolean => low.sign !== side;
	return [
		...dips.filter((dip) => !isBeyond(dip)).slice(0, MOST_DIPS),
		...dips.filter(isBeyond).slice(0, MOST_BEYOND)
	].map((dip) => bottomOf(curve, dip, side));
}

/** From which side a curve is looked at: 1 for its dips, −1 for its humps. */
type Side = -1 | 1;

/** How high a sample is, seen from a side; less than nothing is beyond zero. */
const height = ({ value }: Sample, side: Side): number => value * side;

/** Whether a sample is lower than another, by more than round-off. */
const isBelow = (one: Sample, other: Sample, side: Side): boolean =>
	height(other, side) - height(one, side) > Math.max(one.noise, other.noise);

/**
 * The dip around a sample that is lower than its neighbours, or between it and the next, which shows when the slope on
 * either side leads to zero before the other is reached.
 */
function dipNear(curve: Curve, samples: readonly Seen[], place: number, side: Side): Dip | null {
	const here = samples[place];
	if (here === undefined || here.sign === null) return null;
	const left = beside(here, samples[place - 1], side);
	const right = beside(here, samples[place + 1], side);
	if (isLow(here, left, right, side)) {
		if (left !== null && right !== null) {
			const isLevel =
				!isBelow(here, left, side) && !isBelow(look(curve, middle(left.at, here.at)), here, side);
			return isLevel ? null : { low: here, left, right };
		}
		// At an end there is only a dip when the curve first goes down.
		const other = left ?? right;
		if (other === null || !goesDown(curve, here, other, side)) return null;
		return left === null ? { low: here, left: here, right: other } : { low: here, left: other, right: here };
	}
	if (here.sign !== side || right === null) return null;
	const beyond = beside(here, samples[place + 2], side);
	const isHidden =
		((left !== null && leadsToZero(left, here, right, side)) ||
			(beyond !== null && leadsToZero(beyond, right, here, side))) &&
		!isLow(right, here, beyond, side);
	return isHidden && goesDown(curve, here, right, side) && goesDown(curve, right, here, side)
		? { low: here, left: here, right }
		: null;
}

/** The sample next to another, if it has a value; on its own side of zero a dip ends where the curve passes zero. */
function beside(here: Seen, next: Seen | undefined, side: Side): Seen | null {
	if (next === undefined || next.sign === null) return null;
	return here.sign === side && next.sign !== side ? null : next;
}

/** Whether a sample is lower than the one after it, and not higher than the one before. */
function isLow(here: Seen, left: Seen | null, right: Seen | null, side: Side): boolean {
	return !(left !== null && isBelow(left, here, side)) && !(right !== null && !isBelow(here, right, side));
}

/** Whether the straight line through two samples is at zero before it is at a third. */
function leadsToZero(first: Seen, second: Seen, third: Seen, side: Side): boolean {
	const slope = (height(second, side) - height(first, side)) / (second.at - first.at);
	return height(second, side) + slope * (third.at - second.at) <= 0;
}

const END_PROBE = 1e-3;

/** Whether a curve starts by going down on the way from one sample to another. */
function goesDown(curve: Curve, from: Seen, to: Seen, side: Side): boolean {
	return isBelow(look(curve, from.at + (to.at - from.at) * END_PROBE), from, side);
}

/** So much smaller than its surroundings is a dip that touches zero: the lowest point is only found to round-off. */
const TOUCH = 1e-11;
/** In so many parts is a dip looked at each time, and so many times at most: then its sides are neighbouring numbers. */
const ZOOM_PARTS = 16;
const MOST_ZOOMS = 20;

/** The bottom of a dip: the lowest of many points, and again between its neighbours, until the curve is level there. */
function bottomOf(curve: Curve, { low, left, right }: Dip, side: Side): Seen {
	let lowest = low;
	let [from, until] = [left.at, right.at];
	for (let zoom = 0; zoom < MOST_ZOOMS; zoom++) {
		const samples = lookAll(curve, withPoints(gridOver([from, until], ZOOM_PARTS), [lowest.at]));
		let place = -1;
		samples.forEach((sample, at) => {
			if (
				sample.sign !== null &&
				(place === -1 || height(sample, side) < height(samples[place] ?? sample, side))
			)
				place = at;
		});
		const found = samples[place];
		if (found === undefined) break;
		lowest = found;
		const [before, after] = [samples[place - 1] ?? found, samples[place + 1] ?? found];
		if (!isBelow(found, before, side) && !isBelow(found, after, side)) break;
		[from, until] = [before.at, after.at];
	}
	const surroundings = Math.max(height(left, side), height(right, side));
	const touches = lowest.sign === side && height(lowest, side) <= surroundings * TOUCH;
	return touches ? { ...lowest, sign: 0 } : lowest;
}
