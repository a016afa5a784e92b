import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlaneChart } from '../../../src/lib/charts/chart.ts';
import { encoding } from '../../../src/lib/charts/encoding.ts';
import { yearsLines } from '../../../src/lib/charts/years-lines.ts';
import type { Dossier } from '../../../src/lib/dossier/dossier.ts';
import { baseline, withChanges } from '../../../src/lib/model/assumptions.ts';
import { calculate } from '../../../src/lib/model/calculate.ts';
import type { Outcome, Sum } from '../../../src/lib/model/outcome.ts';
import { loadDossier } from '../../../src/lib/model/load.ts';
import type { YearsView } from '../../../src/lib/model/comparing/parts.ts';
import { shaped } from '../dossier/shaped.ts';
import { openItems } from '../model/open-items.ts';

function many(years: number): { dossier: Dossier; outcome: Outcome } {
	const shape = { name: 'jaren', poles: [2], years };
	const result = loadDossier(shape.name, shaped(shape));
	if (!result.ok) throw new Error('the dossier has problems');
	return { dossier: result.dossier, outcome: calculate(result.dossier, baseline(result.dossier)) };
}

/** The spending of every option in years: an amount, with `pm` or `fail` beside it, or without any amount. */
type Year = number | 'pm' | 'fail' | { readonly known: number; readonly and: 'pm' | 'fail' };

function sum(year: Year): Sum {
	const and = typeof year === 'object' ? year.and : year;
	return {
		known: typeof year === 'object' ? year.known : typeof year === 'number' ? year : 0,
		counted: typeof year === 'string' ? 0 : 1,
		open: and === 'pm' ? openItems(['zz_huur']) : [],
		failed: and === 'fail' ? ['zz_huur'] : []
	};
}

function costing(outcome: Outcome, years: readonly Year[]): Outcome {
	return {
		...outcome,
		options: outcome.options.map((option) => ({
			...option,
			years: option.years.map((year, place) => ({ ...year, spending: sum(years[place] ?? 0) }))
		}))
	};
}

const plain = (text = ''): string => text.replaceAll('\u00a0', ' ');

function first(planes: readonly PlaneChart[]): PlaneChart {
	const [plane] = planes;
	if (!plane) throw new Error('no planes');
	return plane;
}

const drawn = ({ lines }: PlaneChart) =>
	lines.map(({ points, dash }) => [dash ?? 'known', points.map(([x, y]) => `${x}: ${y}`)]);

/** Nine years from 2026, of which these are given and the others as well. */
function nine(years: readonly Year[], before = years, view: YearsView = 'per-year') {
	const { dossier, outcome } = many(9);
	const chart = yearsLines(dossier, costing(outcome, years), costing(outcome, before), view);
	return { chart, plane: first(chart.planes) };
}

const ALL: readonly Year[] = [10, 20, 30, 40, 50, 60, 70, 80, 90];
const but = (place: number, year: Year): readonly Year[] => ALL.with(place, year);

describe('the lines of nine years', () => {
	it('run over every year in the look of their option, each in a plane on one scale from zero', () => {
		const { dossier, outcome } = many(9);
		const chart = yearsLines(dossier, outcome, outcome, 'per-year');
		expect(chart.planes.map(({ title }) => title)).toEqual([
			'Keuze A: Antwoord 1.1',
			'Keuze B: Antwoord 1.2'
		]);
		chart.planes.forEach(({ x, y, lines, labels }, place) => {
			const option = dossier.options[place];
			const look = option && encoding(dossier, option);
			expect([x.low, x.high, y.low, y.zero]).toEqual([2026, 2034, 0, 0]);
			expect(y).toEqual(first(chart.planes).y);
			expect(lines.map((line) => line.look)).toEqual([look]);
			expect(labels.map(({ text, look: own }) => [text, own])).toEqual([[option?.letter, look]]);
			expect(lines[0]?.points.map(([, known]) => known)).toEqual(
				outcome.options[place]?.years.map(({ spending }) => spending.known)
			);
		});
	});

	it('have a tick at the first year, the last and where a period begins', () => {
		expect(nine(ALL).plane.x.ticks.map(({ text }) => text)).toEqual(['2026', '2031', '2034']);
	});

	it('are dashed with an open point where a p.m. comes with it, and say so by period', () => {
		const { chart, plane } = nine(but(4, { known: 50, and: 'pm' }));
		expect(drawn(plane)).toEqual([
			['known', ['2026: 10', '2027: 20', '2028: 30', '2029: 40']],
			['open', ['2029: 40', '2030: 50', '2031: 60']],
			['known', ['2031: 60', '2032: 70', '2033: 80', '2034: 90']]
		]);
		expect(plane.dots?.map(({ at }) => at)).toEqual([[2030, 50]]);
		expect(plain(plane.description)).toBe(
			'In 2026: € 10, in 2034: € 90. Per periode: 2026–2030: € 150 + 1 p.m. en 2031–2034: € 300.'
		);
		expect(chart.notes).toEqual(['Lijn: wat bekend is.', 'Streepjes met open stip: hier komt nog p.m. bij.']);
	});

	it('have an open point only at both ends of years with p.m.', () => {
		const open = (known: number): Year => ({ known, and: 'pm' });
		const { plane } = nine([10, open(20), open(30), open(40), 50, 60, 70, 80, open(90)]);
		expect(plane.dots?.map(({ at: [year] }) => year)).toEqual([2027, 2029, 2034]);
	});

	it.each([
		['nothing is known', 'pm'],
		['nothing can be calculated', 'fail'],
		['an amount cannot be calculated', { known: 50, and: 'fail' }]
	] as const)('have a gap, not a zero, in a year of which %s', (_, year) => {
		const { chart, plane } = nine(but(4, year));
		expect(drawn(plane)).toEqual([
			['known', ['2026: 10', '2027: 20', '2028: 30', '2029: 40']],
			['known', ['2031: 60', '2032: 70', '2033: 80', '2034: 90']]
		]);
		expect(plane.dots).toEqual([]);
		expect(chart.notes).toContain('Geen lijn: nog niets bekend (p.m.), of niet te berekenen.');
	});

	it('show a year between gaps as wide as a year', () => {
		const { plane } = nine(['fail', 20, 'fail', { known: 40, and: 'pm' }, 'pm', 60, 70, 80, 90]);
		expect(drawn(plane).slice(0, 2)).toEqual([
			['known', ['2026.5: 20', '2027.5: 20']],
			['open', ['2028.5: 40', '2029.5: 40']]
		]);
	});

	it('stay p.m. from there on where years are added up', () => {
		const { chart, plane } = nine(but(7, 'pm'), ALL, 'cumulative');
		expect(chart.title).toBe('Kosten, jaar na jaar opgeteld');
		expect(drawn(plane)[1]).toEqual(['open', ['2032: 280', '2033: 280', '2034: 370']]);
		expect(plane.dots?.map(({ at: [year] }) => year)).toEqual([2033, 2034]);
	});

	it('keep the line of the source, dotted, where it was changed', () => {
		const { chart, plane } = nine(ALL, but(4, { known: 5, and: 'pm' }));
		expect(drawn(plane)[1]).toEqual(['source', ['2029: 40', '2030: 5', '2031: 60']]);
		expect(plane.lines[1]?.look?.hue).toBe('none');
		expect(plain(plane.sourceDescription)).toContain('2026–2030: € 105 + 1 p.m.');
		expect(plain(chart.sourceDescription)).toMatch(/^Keuze A: .* Keuze B: /);
		expect(chart.notes.at(-1)).toBe('Stippellijn: in de bron.');
		expect(nine(ALL).plane.sourceDescription).toBeUndefined();
	});

	it('show nothing but the scale where nothing is known', () => {
		const { plane } = nine(ALL.map(() => 'pm'));
		expect([plane.lines, plane.dots, plane.y.ticks.map(({ at }) => at)]).toEqual([[], [], [0]]);
		expect(plane.description).toBe('Elk jaar +\u00a0p.m.');
	});
});

describe('the lines of forty years', () => {
	const { dossier, outcome } = many(40);

	it('hold every year, with ticks that have room', () => {
		const chart = yearsLines(dossier, outcome, outcome, 'per-year');
		const plane = first(chart.planes);
		expect(plane.x.ticks.map(({ text }) => text)).toEqual(['2026', '2046', '2065']);
		expect(plane.lines.map(({ points, dash }) => [points.length, dash])).toEqual([[40, 'open']]);
		expect(plane.dots?.map(({ at: [year] }) => year)).toEqual([2026, 2065]);
		expect(chart.title).toBe('Kosten per jaar');
		expect(plane.description).toMatch(/^In 2026: .*, in 2065: .*\. Per periode: 2026–2035: /);
	});

	it('show what an assumption changes beside the source', () => {
		const changed = calculate(dossier, withChanges(dossier, { zz_groei: 5 }));
		const plane = first(yearsLines(dossier, changed, outcome, 'per-year').planes);
		const original = plane.lines.find(({ dash }) => dash === 'source');
		expect(original?.points.map(([, known]) => known)).toEqual(
			outcome.options[0]?.years.map(({ spending }) => spending.known)
		);
	});

	it('never get a height for what is not known, and stay within the scale', () => {
		const amount = fc.integer({ min: -1000, max: 1000 });
		const year: fc.Arbitrary<Year> = fc.oneof(
			amount,
			fc.constantFrom('pm', 'fail'),
			fc.record({ known: amount, and: fc.constantFrom('pm', 'fail') })
		);
		fc.assert(
			fc.property(fc.array(year, { minLength: 40, maxLength: 40 }), (years) => {
				const now = costing(outcome, years);
				const plane = first(yearsLines(dossier, now, now, 'per-year').planes);
				const seen = new Map(
					plane.lines.flatMap(({ points }) => points.map(([x, known]) => [Math.round(x), known]))
				);
				for (const { points } of plane.lines) {
					for (const [, known] of points) {
						expect(known).toBeGreaterThanOrEqual(plane.y.low);
						expect(known).toBeLessThanOrEqual(plane.y.high);
					}
				}
				years.forEach((one, place) => {
					const at = 2026 + place;
					if (typeof one === 'string' || (typeof one === 'object' && one.and === 'fail')) {
						expect(plane.dots?.some(({ at: [x] }) => x === at)).toBe(false);
					} else if (typeof years[place - 1] === 'number' && typeof years[place + 1] === 'number') {
						expect(seen.get(at)).toBe(typeof one === 'object' ? one.known : one);
					}
				});
			}),
			{ numRuns: 50 }
		);
	});
});
