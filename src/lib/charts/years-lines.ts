import type { Dossier } from '../dossier/dossier.ts';
import { OPEN, openGroups, type OpenGroup } from '../format/text.ts';
import { periodsOf } from '../format/years.ts';
import { knowsNothing, type Outcome, type Sum } from '../model/outcome.ts';
import { addedUp, type YearsView } from '../model/comparing/parts.ts';
import { sameSum } from '../model/same.ts';
import type { Domain, Look, PlaneChart, PlaneLine, PlanePoint, PlanesChart } from './chart.ts';
import { encoding } from './encoding.ts';
import { labelPlace, nameLabel, pointAt, WIDTHS } from './label-place.ts';
import { COMPACT } from './plane-size.ts';
import { moneyDomain } from './money-domain.ts';
import { NEUTRAL } from './option-look.ts';
import { percentScale } from './scale.ts';
import { descriptions, panelTitle, yearlyOf, yearsSentence, yearsTitle } from './years-words.ts';

/**
 * What each option costs in every year of many, as a line in a plane for each option, all on one scale. The line runs
 * over what is known: dashed where there is a p.m. as well, and with a gap where nothing is known or where an amount
 * cannot be calculated.
 */
export function yearsLines(
	dossier: Dossier,
	outcome: Outcome,
	source: Outcome,
	view: YearsView
): PlanesChart {
	const inView = (years: readonly Sum[]): readonly Sum[] => (view === 'cumulative' ? addedUp(years) : years);
	const panels = outcome.options.flatMap((option, place) => {
		const of = dossier.options.find(({ letter }) => letter === option.letter);
		const original = source.options[place];
		if (!of || !original) return [];
		const [years, sourceYears] = [yearlyOf(option), yearlyOf(original)];
		return [{ of, years, sourceYears, sums: inView(years), source: inView(sourceYears) }];
	});
	const drawn = panels.flatMap(({ sums, source }) =>
		[...sums, ...source].flatMap((sum) => height(sum) ?? [])
	);
	const x = { ...yearsDomain(dossier.years), title: 'Jaar' };
	const y = { ...withEdge(moneyDomain(drawn)), title: dossier.totalName };
	const planes = panels.map(({ of, years, sourceYears, sums, source }): PlaneChart => {
		const look = encoding(dossier, of);
		const isChanged = sums.map((sum, place) => !sameSum(sum, source[place] ?? sum));
		const now = pointsOf(dossier.years, sums);
		const isOpen = (place: number): boolean => now[place] != null && isAnyOpen(sums[place]);
		const lines = [
			...linesOf(now, (place) => ({ look, ...(isOpen(place) && { dash: 'open' }) })),
			...linesOf(pointsOf(dossier.years, source), (place) =>
				isChanged[place] ? { look: NEUTRAL, dash: 'source' } : undefined
			)
		];
		return {
			title: panelTitle(dossier, of),
			description: yearsSentence(dossier, years, view),
			sourceDescription: isChanged.includes(true) ? yearsSentence(dossier, sourceYears, view) : undefined,
			x,
			y,
			lines,
			dots: now.flatMap((at, place) =>
				at && isOpen(place) && !(isOpen(place - 1) && isOpen(place + 1)) ? [{ at, look }] : []
			),
			labels: labelsOf(of.letter, look, lines, x, y)
		};
	});
	const has = (dash: PlaneLine['dash']): boolean =>
		planes.some(({ lines }) => lines.some((line) => line.dash === dash));
	const open = openGroups(panels.flatMap(({ sums }) => sums.flatMap((sum) => sum.open)));
	const isAnyGap = panels.some(({ sums }) => sums.some((sum) => height(sum) === null));
	return {
		title: yearsTitle(dossier, view),
		...descriptions(planes, panels),
		planes,
		notes: [
			...(has(undefined) ? ['Lijn: wat bekend is.'] : []),
			...(has('open') ? [`Streepjes met open stip: ${comingText(open)}`] : []),
			...(isAnyGap ? ['Geen lijn: nog niets bekend (p.m.), of niet te berekenen.'] : []),
			...(has('source') ? ['Stippellijn: in de bron.'] : [])
		]
	};
}

/** What is still to come where a line is dashed. */
function comingText(groups: readonly OpenGroup[]): string {
	const [only, ...others] = groups;
	if (others.length > 0 || only === undefined || only.direction === 'either') {
		return `hier is nog iets niet bekend (${OPEN}), dat erbij komt of eraf gaat.`;
	}
	return only.direction === 'raises' ? `hier komt nog ${OPEN} bij.` : `hier gaat nog ${OPEN} af.`;
}

const isAnyOpen = (sum: Sum | undefined): boolean => sum !== undefined && sum.open.length > 0;

/** How high the line is, in €; null where it has a gap. */
function height(sum: Sum): number | null {
	return sum.failed.length > 0 || knowsNothing(sum) ? null : sum.known;
}

function pointsOf(years: readonly number[], sums: readonly Sum[]): readonly (PlanePoint | null)[] {
	return sums.map((sum, place) => {
		const known = height(sum);
		return known === null ? null : [years[place] ?? NaN, known];
	});
}

type LineStyle = Omit<PlaneLine, 'points'>;

/**
 * The lines through points, broken where one is missing and where the style changes. Between two years the line has
 * the style of either that is dashed; what `styleOf` leaves out is not drawn, unless it leads to what is.
 */
function linesOf(
	points: readonly (PlanePoint | null)[],
	styleOf: (place: number) => LineStyle | undefined
): readonly PlaneLine[] {
	const lines: { style: LineStyle; points: PlanePoint[] }[] = [];
	points.forEach((point, place) => {
		if (point === null) return;
		const [before, after] = [points[place - 1], points[place + 1]];
		const own = styleOf(place);
		if (before == null && after == null) {
			if (own) lines.push({ style: own, points: aloneAt(point) });
			return;
		}
		if (after == null) return;
		const next = styleOf(place + 1);
		const style = own?.dash === undefined ? (next?.dash === undefined ? own : next) : own;
		if (style === undefined) return;
		const last = lines.at(-1);
		if (last?.points.at(-1) === point && last.style.dash === style.dash) last.points.push(after);
		else lines.push({ style, points: [point, after] });
	});
	return lines.map(({ style, points }) => ({ ...style, points }));
}

/** A year with none beside it is as wide as a year. */
const aloneAt = ([year, known]: PlanePoint): PlanePoint[] => [
	[year - 0.5, known],
	[year + 0.5, known]
];

/** Where a letter stands first, in % of its plane. */
const CORNER: PlanePoint = [3, 88];

/** The letter with its look, in the upper left or near it where the line is. */
function labelsOf(
	letter: string,
	look: Look,
	lines: readonly PlaneLine[],
	x: Domain,
	y: Domain
): PlaneChart['labels'] {
	const [across, up] = [percentScale(x), percentScale(y)];
	const inPercent = lines.map(({ points }) => points.map(([px, py]): PlanePoint => [across(px), up(py)]));
	const at = labelPlace(nameLabel(letter), CORNER, {
		width: WIDTHS.narrow,
		height: COMPACT,
		lines: inPercent,
		canMove: true,
		kept: []
	});
	return at === undefined ? [] : [{ at: pointAt(x, y, at), text: letter, look }];
}

/** Above the highest value, and below the lowest where that is below zero, as a part of the scale. */
const EDGE = 0.06;

/** Leaves room between a line and the edge of the plane. */
function withEdge({ low, high, ...domain }: Domain): Domain {
	const edge = (high - low) * EDGE;
	return { ...domain, low: low < 0 ? low - edge : low, high: high > 0 ? high + edge : high };
}

/** The most stretches between ticks for which a narrow plane has room. */
const MOST_STEPS = 3;
/** The least distance between the last two ticks, as a part of the scale. */
const APART = 0.26;

/** A tick at the first year, the last, and where each period begins, as far as there is room. */
function yearsDomain(years: readonly number[]): Domain {
	const [low, high] = [years[0] ?? 0, years.at(-1) ?? 0];
	const starts = periodsOf(years).map(([from]) => years[from] ?? low);
	const every = Math.ceil(starts.length / MOST_STEPS);
	const told = starts.filter((year, place) => place % every === 0 && high - year >= APART * (high - low));
	return { low, high, ticks: [...told, high].map((at) => ({ at, text: String(at) })) };
}
