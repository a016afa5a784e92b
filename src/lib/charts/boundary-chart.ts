import type { Assumption, Dossier } from '../dossier/dossier.ts';
import { areaText, boundarySentence } from '../format/boundary.ts';
import { measureText, millions } from '../format/number.ts';
import type { Letters } from '../format/pair-cost.ts';
import { valueText, withoutPer } from '../format/switching.ts';
import type { Boundary, Point, Region } from '../model/comparing/boundary.ts';
import type { Sign } from '../model/comparing/samples.ts';
import type { Domain, PlaneChart } from './chart.ts';
import { labelPlace, type LabelPlace } from './label-place.ts';
import { NEUTRAL, optionLook } from './option-look.ts';
import { percentScale } from './scale.ts';
import { thinned } from './thinned.ts';

const MOST_STEPS = { across: 2, up: 4 } as const;

/** The plane of two assumptions with the line on which the order of two options turns; null where there is no line to find. */
export function boundaryChart(dossier: Dossier, letters: Letters, boundary: Boundary): PlaneChart | null {
	const [x, y] = [boundary.x, boundary.y].map((id) => dossier.assumptions.find((one) => one.id === id));
	if (boundary.state !== 'found' || x === undefined || y === undefined) return null;
	const { first, second } = letters;
	const scales = [percentScale(...x.bounds), percentScale(...y.bounds)] as const;
	const inPercent = ([px, py]: Point): Point => [scales[0].at(px), scales[1].at(py)];
	const lines = boundary.lines.map((line) => thinned(line, inPercent));
	const names = namesOf(
		boundary.regions,
		lines.map((line) => line.map(inPercent)),
		(sign) => areaText(letters, sign),
		inPercent
	);
	const unplaced = names.flatMap(({ place, text }) => (place === undefined ? [text] : []));
	return {
		title: `Twee aannames tegelijk: wanneer de volgorde van keuze ${first} en keuze ${second} omdraait`,
		description: boundarySentence(dossier, letters, boundary),
		x: { ...domainOf(x, MOST_STEPS.across), title: titleOf(x) },
		y: { ...domainOf(y, MOST_STEPS.up), title: titleOf(y) },
		lines: lines.map((points) => ({ points })),
		labels: names.flatMap(({ sign, text, place }) => {
			if (place === undefined) return [];
			const look = sign === 0 ? NEUTRAL : optionLook(dossier, sign < 0 ? first : second);
			const at = [valueAt(x, place.at[0]), valueAt(y, place.at[1])] as const;
			return [{ at, text, look, ...(place.wide && { wide: true }) }];
		}),
		...(unplaced.length > 0 && { unplaced }),
		current: boundary.current
	};
}

interface Name {
	readonly sign: Sign;
	readonly text: string;
	/** Undefined where no area of its kind has room. */
	readonly place: LabelPlace | undefined;
}

/** So much of the plane belongs to an area, when all of it has a value. */
const WHOLE = 0.95;

/** A name for each kind of area, in the largest one that has room; the same name twice would say nothing more. */
function namesOf(
	regions: readonly Region[],
	lines: readonly (readonly Point[])[],
	textOf: (sign: Sign) => string,
	inPercent: (point: Point) => Point
): readonly Name[] {
	// No line runs beside what has no value, nor always beside what is even: there a name may not move.
	const canMove =
		regions.every(({ sign }) => sign !== 0) && regions.reduce((sum, { share }) => sum + share, 0) > WHOLE;
	return [...new Set(regions.map(({ sign }) => sign))].map((sign) => {
		const text = textOf(sign);
		const places = regions
			.filter((region) => region.sign === sign)
			.map(({ at }) => labelPlace(text, inPercent(at), lines, canMove));
		return { sign, text, place: places.find((place) => place !== undefined) };
	});
}

/** The value at so many % of an assumption's bounds. */
function valueAt({ bounds: [low, high] }: Assumption, percent: number): number {
	return low + ((high - low) * percent) / 100;
}

function titleOf(assumption: Assumption): string {
	const { title, unit } = assumption;
	return unit === 'getal' ? title : `${title} (${measureText(assumption)})`;
}

/** From here on amounts are written in millions. */
const MILLIONS_FROM = 100_000;

function domainOf(assumption: Assumption, most: number): Domain {
	const [low, high] = assumption.bounds;
	const places = percentScale(low, high).ticks(most);
	const step = (places[1] ?? high) - (places[0] ?? low);
	const inMillions = assumption.unit.startsWith('€') && step >= MILLIONS_FROM;
	return {
		low,
		high,
		ticks: places.map((at) => ({
			at,
			text: inMillions ? millions(at) : withoutPer(assumption, valueText(assumption, at))
		}))
	};
}
