import type { Curve } from '../../../../src/lib/model/comparing/curve.ts';

/** A curve from a plain function that is exact to its last digit, so that only zero itself is zero. */
export function curveOf(value: (at: number) => number): Curve {
	return (points) => ({ values: points.map(value), noise: new Float64Array(points.length) });
}
