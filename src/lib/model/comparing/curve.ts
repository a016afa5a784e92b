/** Values of a function at some points, and how much of each is no more than round-off. */
export interface CurveValues {
	readonly values: Float64Array;
	/** A value that is not further from zero than this may as well be zero. */
	readonly noise: Float64Array;
}

/** A function of one number, worked out at many points at once. NaN or an infinity where it has no value. */
export type Curve = (points: Float64Array) => CurveValues;

/** A curve at one point. */
export interface Sample {
	readonly at: number;
	readonly value: number;
	readonly noise: number;
}

/** Works a curve out at one point. */
export function sampleAt(curve: Curve, at: number): Sample {
	const { values, noise } = curve(Float64Array.of(at));
	return { at, value: values[0] ?? NaN, noise: noise[0] ?? 0 };
}
