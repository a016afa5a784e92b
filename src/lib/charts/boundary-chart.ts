import type { Assumption, Dossier } from '../dossier/dossier.ts';
import { areaText, boundarySentence } from '../format/boundary.ts';
import { measureText, millions } from '../format/number.ts';
import type { Letters } from '../format/pair-cost.ts';
import { valueText, withoutPer } from '../format/assumption-value.ts';
import { isPartedByLines, type Boundary, type Point, type Region } from '../model/comparing/boundary.ts';
import type { Sign } from '../model/comparing/samples.ts';
import type { Domain, Look, PlaneChart, PlaneLabel } from './chart.ts';
import {
	besidePlace,
	boxAround,
	boxOf,
	labelPlace,
	nameLabel,
	numberLabel,
	pointAt,
	WIDTHS,
	type Box,
	type Ground,
	type Label
} from './label-place.ts';
import { inMillions } from './money-domain.ts';
import { HEIGHT } from './plane-size.ts';
import { NEUTRAL, optionLook } from './option-look.ts';
import { percentScale, type Ends, roundValues } from './scale.ts';
import { beyondOf, withinScale, type PercentRange } from './scale-parts.ts';
import { thinned } from './thinned.ts';
import type { TurningPlane } from './turning-plane.ts';

const MOST_STEPS = { across: 2, up: 4 } as const;

/** The plane of two assumptions with the line on which the order of two options turns; null where there is no line to find. */
export function boundaryChart(
	dossier: Dossier,
	letters: Letters,
	{ boundary, scales }: TurningPlane
): PlaneChart | null {
	const [x, y] = [boundary.x, boundary.y].map((id) => dossier.assumptions.find((one) => one.id === id));
	if (boundary.state !== 'found' || x === undefined || y === undefined) return null;
	const { first, second } = letters;
	const [across, up] = [domainOf(x, scales[0], MOST_STEPS.across), domainOf(y, scales[1], MOST_STEPS.up)];
	const [right, above] = [percentScale(across), percentScale(up)];
	const inPercent = ([px, py]: Point): Point => [right(px), above(py)];
	const lines = boundary.lines.map((line) => thinned(line, inPercent));
	const ground = {
		height: HEIGHT,
		lines: lines.map((line) => line.map(inPercent)),
		// No line runs beside what has no value, nor always beside what is even: there what is written may not move.
		canMove: isPartedByLines(boundary)
	};
	const areas = areasOf(boundary.regions, inPercent).map(({ sign, points }) => ({
		points,
		name: areaText(letters, sign),
		look: sign === 0 ? NEUTRAL : optionLook(dossier, sign < 0 ? first : second)
	}));
	const stand = standIn(boundary.current, across, up).map(inPercent);
	const writtenIn = (width: number): Written => {
		const plane = { ...ground, width };
		const beyond = [...beyondOf(across).map(asColumn), ...beyondOf(up).map(asRow)];
		return write(areas, { ...plane, kept: [...beyond, ...stand.map((at) => boxAround(at, POINT, plane))] });
	};
	const [wide, narrow] = [writtenIn(WIDTHS.wide), writtenIn(WIDTHS.narrow)];
	const labels = (of: Written, on?: PlaneLabel['on']): readonly PlaneLabel[] =>
		of.labels.map(({ at, to, ...label }) => ({
			...label,
			at: pointAt(across, up, at),
			...(to && { to: pointAt(across, up, to) }),
			...(on && { on })
		}));
	// What fits where it is narrow, fits where it is wide.
	const isOne = narrow.areNames;
	const key = { names: areas.map(({ name }) => name) };
	return {
		title: `Twee aannames tegelijk: wanneer de volgorde van keuze ${first} en keuze ${second} omdraait`,
		description: boundarySentence(dossier, letters, boundary),
		x: { ...across, title: titleOf(x) },
		y: { ...up, title: titleOf(y) },
		lines: lines.map((points) => ({ points })),
		labels: isOne ? labels(narrow) : [...labels(wide, 'wide'), ...labels(narrow, 'narrow')],
		...(!isOne && { key: wide.areNames ? { ...key, on: 'narrow' as const } : key }),
		current: boundary.current
	};
}

/** How far the point where one stands reaches, in px. */
const POINT = 9;

/** All areas in which the same holds, with a point in each of them, in % of the plane; the largest first. */
interface Area {
	readonly points: readonly Point[];
	readonly name: string;
	readonly look: Look;
}

/** What is written in a plane of some width, in % of it. */
interface Written {
	readonly labels: readonly PlaneLabel[];
	/** Else they are numbers. */
	readonly areNames: boolean;
}

/** The areas by what holds there: first the first option, then the second, as their letters go. */
function areasOf(
	regions: readonly Region[],
	inPercent: (point: Point) => Point
): readonly { readonly sign: Sign; readonly points: readonly Point[] }[] {
	return ([-1, 0, 1] as const).flatMap((sign) => {
		const points = regions.filter((region) => region.sign === sign).map(({ at }) => inPercent(at));
		return points.length === 0 ? [] : [{ sign, points }];
	});
}

/** Where one stands, at its edge where that is beyond the plane; none where it is not known. */
function standIn([x, y]: Boundary['current'], across: Domain, up: Domain): readonly Point[] {
	return x === null || y === null ? [] : [[withinScale(across, x), withinScale(up, y)]];
}

const asColumn = ([left, right]: PercentRange): Box => ({ left, right, bottom: 0, top: 100 });
const asRow = ([bottom, top]: PercentRange): Box => ({ left: 0, right: 100, bottom, top });

/**
 * A name for each kind of area, in the largest one that has room, all of one size. Where one has no room, every area
 * has a number instead, so that none stands out by having a name; a number that has no room stands beside its area.
 */
function write(areas: readonly Area[], ground: Ground): Written {
	const names = areas.flatMap(({ points, name, look }): PlaneLabel[] => {
		const at = placeIn(nameLabel(name), points, ground);
		return at === undefined ? [] : [{ at, text: name, look }];
	});
	if (names.length === areas.length) return { labels: names, areNames: true };
	const numbers = areas.map(({ points }, place) => {
		const text = String(place + 1);
		return { text, points, at: placeIn(numberLabel(text), points, ground) };
	});
	const labels: PlaneLabel[] = [];
	let kept: readonly Box[] = ground.kept;
	// Those that have room first: the others keep clear of them.
	for (const { text, at } of numbers) {
		if (at === undefined) continue;
		labels.push({ at, text });
		kept = [...kept, boxOf(numberLabel(text), at, ground)];
	}
	for (const { text, points, at } of numbers) {
		const [to] = points;
		if (at !== undefined || to === undefined) continue;
		const beside = besidePlace(numberLabel(text), to, { ...ground, kept });
		if (beside === undefined) continue;
		labels.push({ at: beside, text, to });
		kept = [...kept, boxOf(numberLabel(text), beside, ground)];
	}
	return { labels, areNames: false };
}

function placeIn(label: Label, points: readonly Point[], ground: Ground): Point | undefined {
	for (const point of points) {
		const at = labelPlace(label, point, ground);
		if (at !== undefined) return at;
	}
	return undefined;
}

function titleOf(assumption: Assumption): string {
	const { title, unit } = assumption;
	return unit === 'getal' ? title : `${title} (${measureText(assumption)})`;
}

function domainOf(assumption: Assumption, { low, high }: Ends, most: number): Domain {
	const { bounds, unit } = assumption;
	const chosen = { low: Math.max(low, bounds[0]), high: Math.min(high, bounds[1]) };
	const places = roundValues(chosen, most);
	const isInMillions = unit.startsWith('€') && inMillions(places, high);
	return {
		low,
		high,
		...((chosen.low > low || chosen.high < high) && { chosen }),
		ticks: places.map((at) => ({
			at,
			text: isInMillions ? millions(at) : withoutPer(assumption, valueText(assumption, at))
		}))
	};
}
