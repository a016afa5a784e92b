import type { Assumption, Dossier } from '../dossier/dossier.ts';
import { areaText, boundarySentence } from '../format/boundary.ts';
import { measureText, millions } from '../format/number.ts';
import type { Letters } from '../format/pair-cost.ts';
import { valueText, withoutPer } from '../format/assumption-value.ts';
import type { Boundary, Point, Region } from '../model/comparing/boundary.ts';
import type { Sign } from '../model/comparing/samples.ts';
import type { Domain, PlaneChart } from './chart.ts';
import { labelPlace, pointAt, type LabelPlace } from './label-place.ts';
import { inMillions } from './money-domain.ts';
import { NEUTRAL, optionLook } from './option-look.ts';
import { percentScale, roundValues } from './scale.ts';
import { thinned } from './thinned.ts';

const MOST_STEPS = { across: 2, up: 4 } as const;

/** The plane of two assumptions with the line on which the order of two options turns; null where there is no line to find. */
export function boundaryChart(dossier: Dossier, letters: Letters, boundary: Boundary): PlaneChart | null {
	const [x, y] = [boundary.x, boundary.y].map((id) => dossier.assumptions.find((one) => one.id === id));
	if (boundary.state !== 'found' || x === undefined || y === undefined) return null;
	const { first, second } = letters;
	const [across, up] = [domainOf(x, MOST_STEPS.across), domainOf(y, MOST_STEPS.up)];
	const scales = [percentScale(across), percentScale(up)] as const;
	const inPercent = ([px, py]: Point): Point => [scales[0](px), scales[1](py)];
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
		x: { ...across, title: titleOf(x) },
		y: { ...up, title: titleOf(y) },
		lines: lines.map((points) => ({ points })),
		labels: names.flatMap(({ sign, text, place }) => {
			if (place === undefined) return [];
			const look = sign === 0 ? NEUTRAL : optionLook(dossier, sign < 0 ? first : second);
			return [{ at: pointAt(across, up, place.at), text, look, ...(place.wide && { wide: true }) }];
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

function titleOf(assumption: Assumption): string {
	const { title, unit } = assumption;
	return unit === 'getal' ? title : `${title} (${measureText(assumption)})`;
}

function domainOf(assumption: Assumption, most: number): Domain {
	const [low, high] = assumption.bounds;
	const places = roundValues({ low, high }, most);
	const isInMillions = assumption.unit.startsWith('€') && inMillions(places, high);
	return {
		low,
		high,
		ticks: places.map((at) => ({
			at,
			text: isInMillions ? millions(at) : withoutPer(assumption, valueText(assumption, at))
		}))
	};
}
