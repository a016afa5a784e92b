import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundaryChart } from '../../../src/lib/charts/boundary-chart.ts';
import type { Look, Mark, MirrorChart, PlaneChart, Row, RowChart } from '../../../src/lib/charts/chart.ts';
import { fieldChart } from '../../../src/lib/charts/field-chart.ts';
import { mirrorChart } from '../../../src/lib/charts/mirror-chart.ts';
import { paybackChart, switchingChart } from '../../../src/lib/charts/switching-chart.ts';
import { turningPlane } from '../../../src/lib/charts/turning-plane.ts';
import { turnStrip, type TurnStrip } from '../../../src/lib/charts/turn-strip.ts';
import type { Dossier } from '../../../src/lib/dossier/dossier.ts';
import { turnsOf } from '../../../src/lib/format/turning.ts';
import { baseline, type AssumptionValues } from '../../../src/lib/model/assumptions.ts';
import { calculate } from '../../../src/lib/model/calculate.ts';
import { pairsOf, type PairOfOptions } from '../../../src/lib/dossier/pairs.ts';
import { contentByPole } from '../../../src/lib/model/comparing/poles.ts';
import { switchingValues } from '../../../src/lib/model/comparing/switching.ts';
import type { Moment } from '../../../src/lib/state/moment.ts';
import { runs } from '../../random.ts';
import { dossierWithValues } from '../model/arbitrary.ts';
import { hilversum } from '../model/hilversum.ts';

/*
 * No picture leans to the option that comes first: a dossier with its options in the opposite order, and the answers to
 * its questions too, gives the same pictures, mirrored: of the same sizes, with the same words, but for the letters.
 */

/** The same options in the opposite order: what was A has the last letter. */
function mirrored(dossier: Dossier): Dossier {
	return {
		...dossier,
		axes: dossier.axes.map((axis) => ({ ...axis, poles: [...axis.poles].reverse() })),
		options: [...dossier.options]
			.reverse()
			.map((option, place) => ({ ...option, letter: dossier.options[place]?.letter ?? '' }))
	};
}

const LETTERS = 'ABCD';
const mate = (letter: string): string => LETTERS.charAt(LETTERS.length - 1 - LETTERS.indexOf(letter));
/** What a text says of the mirrored dossier. */
const swapped = (text: string): string => text.replace(/\b[A-D]\b/g, mate);
/** The words alone: letters in a list stand in their own order. */
const inOrder = (text: string): string => text.replace(/[.,:]/g, '').split(/\s/).sort().join(' ');

/** The look of an option in the mirrored dossier: that of the other answers. */
function otherLook(look: Look): Look {
	if (look.hue !== 1 && look.hue !== 2) return look;
	return { ...look, hue: look.hue === 1 ? 2 : 1, fill: look.fill === 'solid' ? 'hatched' : 'solid' };
}

function otherMark(mark: Mark): Mark {
	const same = 'look' in mark ? { ...mark, look: otherLook(mark.look) } : mark;
	return same.kind === 'text' ? { ...same, text: swapped(same.text) } : same;
}

const withoutFill = (mark: Mark): Mark =>
	'look' in mark ? { ...mark, look: { ...mark.look, fill: 'solid' } } : mark;

const otherPair = ({ first, second }: PairOfOptions): PairOfOptions => ({
	kind: 'difference',
	first: mate(second),
	second: mate(first)
});

function moment(dossier: Dossier, values: AssumptionValues): Moment {
	const [outcome, source] = [calculate(dossier, values), calculate(dossier, baseline(dossier))];
	return { dossier, values, outcome, source };
}

const DOSSIERS = fc.oneof(
	dossierWithValues,
	fc
		.record({ transformatiekosten: fc.option(fc.integer({ min: 0, max: 1_100_000 })) })
		.map((changes) => ({ dossier: hilversum(), values: { ...baseline(hilversum()), ...changes } }))
);

function expectOf(check: (one: Moment, other: Moment) => void): void {
	fc.assert(
		fc.property(DOSSIERS, ({ dossier, values }) =>
			check(moment(dossier, values), moment(mirrored(dossier), values))
		),
		{ numRuns: runs(100) }
	);
}

function expectSameRows(one: RowChart, other: RowChart, otherId: (id: string) => string): void {
	const rowOf = ({ rows }: RowChart, id: string): Row | undefined => rows.find((row) => row.id === id);
	expect(other.rows).toHaveLength(one.rows.length);
	for (const row of one.rows) {
		const against = rowOf(other, otherId(row.id));
		expect(against?.domain).toEqual(row.domain);
		expect(against?.marks).toEqual(row.marks.map(otherMark));
		expect([against?.label, against?.value]).toEqual([row.label, row.value]);
		expect(inOrder(against?.says ?? '')).toBe(inOrder(swapped(row.says)));
	}
	expect(inOrder(other.description)).toBe(inOrder(swapped(one.description)));
	const keys = ({ legend }: RowChart): readonly string[] => legend.map(({ text }) => text).sort();
	expect(keys(other)).toEqual(keys(one).map(swapped).sort());
}

describe('a dossier and its mirror image', () => {
	it('have fields with the same tiles in the opposite places', () => {
		expectOf((one, other) => {
			const [field, against] = [fieldChart(one), fieldChart(other)];
			expect(against.domain).toEqual(field.domain);
			for (const tile of field.tiles) {
				const its = against.tiles.find(({ letter }) => letter === mate(tile.letter));
				expect([its?.column, its?.row]).toEqual([1 - tile.column, 1 - tile.row]);
				expect([its?.value, its?.open, its?.failed, its?.was, its?.years]).toEqual([
					tile.value,
					tile.open,
					tile.failed,
					tile.was,
					tile.years
				]);
				// A part that goes with one answer has the fill of that answer alone.
				expect(its?.marks.map(withoutFill)).toEqual(tile.marks.map(otherMark).map(withoutFill));
			}
		});
	});

	it('have strips with the turn in the same place, and the same words on either side', () => {
		const strips = ({ dossier, values }: Moment): readonly TurnStrip[] =>
			turnsOf(dossier, values).flatMap((turn) => turnStrip(dossier, turn) ?? []);
		const asText = ({ zones, ...strip }: TurnStrip, say: (text: string) => string): string =>
			JSON.stringify([strip, zones.map((zone) => ({ ...zone, text: inOrder(say(zone.text)) }))]);
		expectOf((one, other) => {
			const drawn = strips(one).map((strip) => asText(strip, swapped));
			expect(
				strips(other)
					.map((strip) => asText(strip, String))
					.sort()
			).toEqual(drawn.sort());
		});
	});

	it('have rows of switching values of the same lengths', () => {
		expectOf((one, other) => {
			for (const pair of pairsOf(one.dossier)) {
				const chartOf = ({ dossier, values }: Moment, subject: PairOfOptions): RowChart =>
					switchingChart(
						dossier,
						subject,
						switchingValues(dossier, values, {
							subject,
							measure: 'spending',
							period: 'all',
							treatOpenAs: 'left-out'
						})
					);
				expectSameRows(chartOf(one, pair), chartOf(other, otherPair(pair)), String);
			}
		});
	});

	it('have the same rows of options that earn themselves back', () => {
		expectOf((one, other) => {
			const chartOf = ({ dossier, values }: Moment): RowChart =>
				paybackChart(
					dossier,
					2024,
					dossier.options.flatMap(({ letter }) =>
						switchingValues(dossier, values, {
							subject: { kind: 'total', option: letter },
							measure: 'balance',
							period: 2024,
							treatOpenAs: 'left-out'
						})
					)
				);
			expectSameRows(chartOf(one), chartOf(other), (id) => mate(id.charAt(0)) + id.slice(1));
		});
	});

	it('have planes with as many names, or as many numbers, for both', () => {
		expectOf((one, other) => {
			const [x, y] = one.dossier.assumptions.map(({ id }) => id);
			for (const pair of pairsOf(one.dossier)) {
				const chartOf = ({ dossier, values }: Moment, subject: PairOfOptions): PlaneChart | null =>
					boundaryChart(
						dossier,
						subject,
						turningPlane(
							dossier,
							values,
							{ subject, measure: 'balance', period: 'all', treatOpenAs: 'left-out' },
							[x ?? '', y ?? ''],
							8
						)
					);
				const [plane, against] = [chartOf(one, pair), chartOf(other, otherPair(pair))];
				expect([against?.x, against?.y, against?.current]).toEqual([plane?.x, plane?.y, plane?.current]);
				expect(against?.key?.names.map(swapped).sort()).toEqual(plane?.key && [...plane.key.names].sort());
				const written = (of: PlaneChart | null, say: (text: string) => string): readonly string[] =>
					of?.labels
						.map(({ text, on, look }) => JSON.stringify([say(text), on, look !== undefined]))
						.sort() ?? [];
				expect(written(against, swapped)).toEqual(written(plane, String));
			}
		});
	});

	it('have mirrored pictures of every question', () => {
		expectOf((one, other) => {
			const chartsOf = ({ dossier, outcome, source }: Moment): readonly MirrorChart[] =>
				contentByPole(dossier, outcome).axes.flatMap((content) => {
					const [left, right] = content.poles.map(({ pole }) => pole.id);
					return mirrorChart(dossier, outcome, source, content, [left ?? '', right ?? '']) ?? [];
				});
			const [charts, against] = [chartsOf(one), chartsOf(other)];
			expect(against).toHaveLength(charts.length);
			charts.forEach((chart, place) => {
				const its = against[place];
				expect(its?.domain).toEqual(chart.domain);
				expect(its?.sides.map(({ title, letters }) => [title, [...letters].map(mate).sort()])).toEqual(
					[...chart.sides].reverse().map(({ title, letters }) => [title, [...letters].sort()])
				);
				expect(
					its?.bars.map(({ label, sides }) => [label, sides.map(({ value, open }) => [value, open])])
				).toEqual(
					chart.bars.map(({ label, sides }) => [
						label,
						[...sides].reverse().map(({ value, open }) => [value, open])
					])
				);
			});
		});
	});
});
