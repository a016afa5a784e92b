import { power, roundHalfAway, spoilt } from './arithmetic.ts';

/**
 * The loops that do the work, each over the first `count` values of columns, and the result may go where an
 * operand was. Reading past the end cannot happen; `?? 0` only tells the type checker so, and measures the same.
 * The two simplest loops take four values at a time, which doubles their speed; in the others it gains nothing.
 * As in arithmetic.ts, what is not finite stays so: adding and multiplying see to that by themselves.
 */
export type Column = Float64Array;

/** out = start + times × a */
export function addOne(out: Column, count: number, start: Column, a: Column, aTimes: number): void {
	let i = 0;
	for (; i + 3 < count; i += 4) {
		const first = (start[i] ?? 0) + aTimes * (a[i] ?? 0);
		const second = (start[i + 1] ?? 0) + aTimes * (a[i + 1] ?? 0);
		const third = (start[i + 2] ?? 0) + aTimes * (a[i + 2] ?? 0);
		const fourth = (start[i + 3] ?? 0) + aTimes * (a[i + 3] ?? 0);
		out[i] = first;
		out[i + 1] = second;
		out[i + 2] = third;
		out[i + 3] = fourth;
	}
	for (; i < count; i++) out[i] = (start[i] ?? 0) + aTimes * (a[i] ?? 0);
}

/** out = (start + aTimes × a) + bTimes × b */
export function addTwo(
	out: Column,
	count: number,
	start: Column,
	a: Column,
	aTimes: number,
	b: Column,
	bTimes: number
): void {
	for (let i = 0; i < count; i++) {
		out[i] = (start[i] ?? 0) + aTimes * (a[i] ?? 0) + bTimes * (b[i] ?? 0);
	}
}

/** As {@link addTwo}, from left to right, with four columns. */
export function addFour(
	out: Column,
	count: number,
	start: Column,
	a: Column,
	aTimes: number,
	b: Column,
	bTimes: number,
	c: Column,
	cTimes: number,
	d: Column,
	dTimes: number
): void {
	for (let i = 0; i < count; i++) {
		out[i] =
			(start[i] ?? 0) +
			aTimes * (a[i] ?? 0) +
			bTimes * (b[i] ?? 0) +
			cTimes * (c[i] ?? 0) +
			dTimes * (d[i] ?? 0);
	}
}

/** As {@link addTwo}, from left to right, with eight columns. */
export function addEight(
	out: Column,
	count: number,
	start: Column,
	a: Column,
	aTimes: number,
	b: Column,
	bTimes: number,
	c: Column,
	cTimes: number,
	d: Column,
	dTimes: number,
	e: Column,
	eTimes: number,
	f: Column,
	fTimes: number,
	g: Column,
	gTimes: number,
	h: Column,
	hTimes: number
): void {
	for (let i = 0; i < count; i++) {
		out[i] =
			(start[i] ?? 0) +
			aTimes * (a[i] ?? 0) +
			bTimes * (b[i] ?? 0) +
			cTimes * (c[i] ?? 0) +
			dTimes * (d[i] ?? 0) +
			eTimes * (e[i] ?? 0) +
			fTimes * (f[i] ?? 0) +
			gTimes * (g[i] ?? 0) +
			hTimes * (h[i] ?? 0);
	}
}

/** out = (times × a) × b */
export function multiply(out: Column, count: number, times: number, a: Column, b: Column): void {
	let i = 0;
	for (; i + 3 < count; i += 4) {
		const first = times * (a[i] ?? 0) * (b[i] ?? 0);
		const second = times * (a[i + 1] ?? 0) * (b[i + 1] ?? 0);
		const third = times * (a[i + 2] ?? 0) * (b[i + 2] ?? 0);
		const fourth = times * (a[i + 3] ?? 0) * (b[i + 3] ?? 0);
		out[i] = first;
		out[i + 1] = second;
		out[i + 2] = third;
		out[i + 3] = fourth;
	}
	for (; i < count; i++) out[i] = times * (a[i] ?? 0) * (b[i] ?? 0);
}

/** out = a ÷ b */
export function divide(out: Column, count: number, a: Column, b: Column): void {
	for (let i = 0; i < count; i++) {
		const divisor = b[i] ?? 0;
		out[i] = (a[i] ?? 0) / divisor - spoilt(divisor);
	}
}

/** out = a to the power b */
export function raise(out: Column, count: number, a: Column, b: Column): void {
	for (let i = 0; i < count; i++) out[i] = power(a[i] ?? 0, b[i] ?? 0);
}

/** out = 1 where a < b, else 0 */
export function less(out: Column, count: number, a: Column, b: Column): void {
	for (let i = 0; i < count; i++) {
		const left = a[i] ?? 0;
		const right = b[i] ?? 0;
		out[i] = (left < right ? 1 : 0) - spoilt(left, right);
	}
}

/** out = 1 where a ≤ b, else 0 */
export function lessOrEqual(out: Column, count: number, a: Column, b: Column): void {
	for (let i = 0; i < count; i++) {
		const left = a[i] ?? 0;
		const right = b[i] ?? 0;
		out[i] = (left <= right ? 1 : 0) - spoilt(left, right);
	}
}

/** out = 1 where a = b, else 0 */
export function equal(out: Column, count: number, a: Column, b: Column): void {
	for (let i = 0; i < count; i++) {
		const left = a[i] ?? 0;
		const right = b[i] ?? 0;
		out[i] = (left === right ? 1 : 0) - spoilt(left, right);
	}
}

/** out = 1 where a ≠ b, else 0 */
export function unequal(out: Column, count: number, a: Column, b: Column): void {
	for (let i = 0; i < count; i++) {
		const left = a[i] ?? 0;
		const right = b[i] ?? 0;
		out[i] = (left !== right ? 1 : 0) - spoilt(left, right);
	}
}

/** out = the least of a and b */
export function least(out: Column, count: number, a: Column, b: Column): void {
	for (let i = 0; i < count; i++) {
		const left = a[i] ?? 0;
		const right = b[i] ?? 0;
		out[i] = Math.min(left, right) - spoilt(left, right);
	}
}

/** out = the greatest of a and b */
export function greatest(out: Column, count: number, a: Column, b: Column): void {
	for (let i = 0; i < count; i++) {
		const left = a[i] ?? 0;
		const right = b[i] ?? 0;
		out[i] = Math.max(left, right) - spoilt(left, right);
	}
}

/** out = a, rounded to a whole number */
export function round(out: Column, count: number, a: Column): void {
	for (let i = 0; i < count; i++) out[i] = roundHalfAway(a[i] ?? 0);
}

/** out = a where the condition is not 0, else b */
export function choose(out: Column, count: number, condition: Column, a: Column, b: Column): void {
	for (let i = 0; i < count; i++) {
		const chosen = condition[i] ?? 0;
		out[i] = (chosen !== 0 ? (a[i] ?? 0) : (b[i] ?? 0)) - spoilt(chosen);
	}
}
