import type { Dossier } from '../dossier/dossier.ts';
import type { Letters } from '../format/pair-cost.ts';
import { leftOutSentence } from '../format/switching.ts';
import type { Boundary, Point } from '../model/comparing/boundary.ts';
import { assumptionCell } from './assumption-cell.ts';
import type { DataTable } from './table.ts';

/** So many points of a line say how it runs. */
const MOST_POINTS = 13;

/** Points of the lines on which the order of two options turns, as a table; null where there are none to find. */
export function boundaryTable(
	dossier: Dossier,
	{ first, second }: Letters,
	boundary: Boundary
): DataTable | null {
	const [x, y] = [boundary.x, boundary.y].map((id) => dossier.assumptions.find((one) => one.id === id));
	if (boundary.state !== 'found' || x === undefined || y === undefined) return null;
	const left = leftOutSentence(dossier, boundary.leftOut);
	return {
		id: `lijn-${first.toLowerCase()}-${second.toLowerCase()}-${x.id}-${y.id}`,
		title: `Waar de volgorde van keuze ${first} en keuze ${second} omdraait`,
		columns: [
			{ id: 'lijn', title: 'Lijn', figures: false },
			{ id: x.id, title: x.title, figures: true },
			{ id: y.id, title: y.title, figures: true }
		],
		rows: boundary.lines.flatMap((line, place) =>
			someOf(line).map(([px, py]) => [
				{ kind: 'text', text: `Lijn ${place + 1}` } as const,
				assumptionCell(x, px),
				assumptionCell(y, py)
			])
		),
		notes: [
			boundary.lines.length === 0
				? boundary.isProven
					? 'Er is geen lijn: de volgorde draait nergens om.'
					: 'Er is geen lijn gevonden.'
				: 'Elke regel is één punt van de lijn waar de volgorde omdraait.',
			...(left === '' ? [] : [left])
		]
	};
}

/** First, last and points evenly in between. */
function someOf(line: readonly Point[]): readonly Point[] {
	if (line.length <= MOST_POINTS) return line;
	return Array.from(
		{ length: MOST_POINTS },
		(_, place) => line[Math.round((place * (line.length - 1)) / (MOST_POINTS - 1))]
	).flatMap((point) => (point === undefined ? [] : [point]));
}
