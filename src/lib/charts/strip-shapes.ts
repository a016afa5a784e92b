import { percentScale } from './scale.ts';
import type { Ink, Shape } from './shape.ts';
import type { TurnStrip } from './turn-strip.ts';

const LINE: Ink = { name: 'line', stroke: 'text', width: 2 };
const TURN: Ink = { name: 'turn', stroke: 'text', width: 3 };
const NOW: Ink = { name: 'now', fill: 'bg', stroke: 'text', width: 3 };

/**
 * The line, closed off where a bound cuts it, its turning points, and a ring at where one stands; at the edge where that
 * is further.
 */
export function stripShapes({ domain, bounds, zones, now }: TurnStrip, height: number): readonly Shape[] {
	const scale = percentScale(domain);
	const at = (amount: number): `${number}%` => `${Math.min(100, Math.max(0, scale(amount)))}%`;
	const y = height / 2;
	const across = (ink: Ink, value: number, margin: number): Shape => ({
		kind: 'line',
		ink,
		x1: at(value),
		x2: at(value),
		y1: margin,
		y2: height - margin
	});
	return [
		{ kind: 'line', ink: LINE, x1: at(bounds[0]), x2: at(bounds[1]), y1: y, y2: y },
		...bounds
			.filter((bound) => bound > domain.low && bound < domain.high)
			.map((bound) => across(LINE, bound, height / 4)),
		...zones.slice(1).map(({ from }) => across(TURN, from, 2)),
		...(now === null ? [] : [{ kind: 'circle', ink: NOW, cx: at(now), cy: y, r: 6 } as const])
	];
}
