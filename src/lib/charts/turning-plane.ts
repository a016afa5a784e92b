import type { Dossier } from '../dossier/dossier.ts';
import type { AssumptionValues } from '../model/assumptions.ts';
import { boundary, isPartedByLines, type Bounds, type Boundary } from '../model/comparing/boundary.ts';
import type { Scope } from '../model/comparing/scope.ts';
import type { Ends } from './scale.ts';
import { turnScale } from './turn-scale.ts';

/** Where two assumptions together turn an order, and the scales on which that is drawn. */
export interface TurningPlane {
	readonly boundary: Boundary;
	/** In the units of the assumptions; they may go beyond the bounds, where nothing can be chosen. */
	readonly scales: readonly [x: Ends, y: Ends];
}

/**
 * Where two assumptions together turn an order, on scales with the turn in the middle, so that neither side looks larger
 * because of how far one can choose: what lies beyond them turns nothing any more. What is drawn is calculated anew, as
 * finely as the whole. All that can be chosen is drawn where nothing turns, or where areas are parted by more than lines.
 */
export function turningPlane(
	dossier: Dossier,
	values: AssumptionValues,
	scope: Scope,
	picked: readonly [x: string, y: string],
	cells?: number
): TurningPlane {
	const whole = boundary(dossier, values, scope, picked, { cells });
	const { xBounds, yBounds } = whole;
	const asChosen = { boundary: whole, scales: [endsOf(xBounds), endsOf(yBounds)] } as const;
	if (whole.state !== 'found' || !isPartedByLines(whole)) return asChosen;
	const points = whole.lines.flat();
	if (points.length === 0) return asChosen;
	const scales = [
		scaleOf(
			xBounds,
			points.map(([x]) => x)
		),
		scaleOf(
			yBounds,
			points.map(([, y]) => y)
		)
	] as const;
	const [x, y] = scales;
	const within = [chosenOf(x, xBounds), chosenOf(y, yBounds)] as const;
	return { boundary: boundary(dossier, values, scope, picked, { cells, within }), scales };
}

const endsOf = ([low, high]: Bounds): Ends => ({ low, high });

/** With the turns in the middle: there may be too many of them to be arguments of a function. */
function scaleOf(bounds: Bounds, turns: readonly number[]): Ends {
	const first = turns.reduce((least, one) => Math.min(least, one), Infinity);
	const last = turns.reduce((most, one) => Math.max(most, one), -Infinity);
	return turnScale(bounds, [first, last]);
}

/** What can be chosen of a scale. */
const chosenOf = ({ low, high }: Ends, [least, most]: Bounds): Bounds => [
	Math.max(low, least),
	Math.min(high, most)
];
