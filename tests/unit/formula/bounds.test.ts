import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { probeBounds, type AssumptionBounds } from '../../../src/lib/formula/bounds.ts';
import { evaluate, interpret } from '../../../src/lib/formula/interpret.ts';
import { interval, INTERVALS } from '../../../src/lib/formula/interval.ts';
import type { FormulaProblem } from '../../../src/lib/formula/problem.ts';
import { anyFormula, NAMES } from './arbitrary.ts';
import { expectReadable, parsed, pointedAt, unit } from './helpers.ts';

const bounds = (
	text: string,
	low: number,
	high: number,
	value: number | null,
	step = 1
): AssumptionBounds => ({ unit: unit(text), low, high, step, value });

const assumptions: ReadonlyMap<string, AssumptionBounds> = new Map([
	['kosten', bounds('€/jaar', 0, 1_000_000, null)],
	['fte', bounds('fte', 0, 40, 20)],
	['fte_zeker', bounds('fte', 1, 40, 20)],
	['groei', bounds('%/jaar', -100, 10, 0)],
	['verschil', bounds('€/jaar', -5, 5, 2)],
	['nul', bounds('€/jaar', 0, 3, 0)],
	['veel', bounds('€/jaar', 0, 1e200, null)],
	['van', bounds('jaar', 2024, 2028, 2024)],
	['tot', bounds('jaar', 2024, 2028, 2027)],
	['later', bounds('jaar', 2028, 2032, 2030)],
	['half', bounds('jaar', 2024, 2026, 2024, 0.5)],
	['nieuw', bounds('jaar', 2024, 2025, null)],
	['bedrag', bounds('€', 0, 100_000, 60_000)],
	['tien', bounds('getal', 0, 10, 1)]
]);

function probe(text: string, intermediates: Record<string, string> = {}): readonly FormulaProblem[] {
	const formulas = new Map(Object.entries(intermediates).map(([name, of]) => [name, parsed(of).formula]));
	return probeBounds({
		assumptions,
		intermediates: formulas,
		firstYear: 2024,
		years: [2024, 2025, 2026, 2027]
	})(parsed(text));
}

describe('probing the bounds', () => {
	it.each([
		'kosten / fte_zeker',
		'kosten * (1 + groei) ^ (jaar - 2023)',
		'kosten * index(groei, eerste_jaar)',
		'kosten * ingroei(2024, 2027) + gespreid(kosten, 2024, 2025)',
		'kosten / (fte - 41)',
		'fte == 0 ? 0 : kosten / fte',
		'fte > 0 ? kosten / fte : 0',
		'jaar < 2024 ? kosten / 0 : kosten',
		'kosten ^ 0.5',
		'round(max(kosten, 1)) / max(1, fte)',
		'tien == 0 ? 0 : 1 / tien > 5 ? kosten : 0',
		'gespreid(bedrag, van, later) + eenmalig(bedrag, van) + kosten * ingroei(nieuw, later)',
		'kosten * index(tien, nieuw)',
		'tot < van ? 0 : gespreid(bedrag, van, tot)',
		'kosten / (tien - 2.5)'
	])('finds nothing wrong with %s', (text) => {
		expect(probe(text)).toEqual([]);
	});

	it.each([
		[
			'1 + kosten / fte',
			'kosten / fte',
			/^Bij fte = 0 deelt dit deel van de formule door nul\.$/,
			/zo dat "fte" niet 0 kan zijn/
		],
		['kosten / verschil', 'kosten / verschil', /^Bij verschil = 0 deelt/, /"verschil"/],
		['kosten / nul', 'kosten / nul', /^Bij nul = 0 deelt/, /"nul"/],
		['kosten / (1 + groei)', 'kosten / (1 + groei)', /^Bij groei = -100 deelt/, /"1 \+ groei"/],
		[
			'(1 + groei) ^ (2023 - jaar)',
			'(1 + groei) ^ (2023 - jaar)',
			/^Bij groei = -100 deelt .* in 2024\.$/,
			/niet 0/
		],
		['index(groei, 2027) * kosten', 'index(groei, 2027)', /^Bij groei = -100 /, /./],
		[
			'kosten / (fte - fte_zeker)',
			'kosten / (fte - fte_zeker)',
			/^Bij fte = 20 en fte_zeker = 20 deelt/,
			/"fte - fte_zeker"/
		],
		['kosten / 0', 'kosten / 0', /^Dit deel van de formule deelt door nul\.$/, /"0"/],
		['1 / (2 - 2)', '1 / (2 - 2)', /^Dit deel van de formule deelt door nul\.$/, /"2 - 2"/],
		[
			'2 * verschil ^ 0.5',
			'verschil ^ 0.5',
			/^Bij verschil = -5 neemt .* negatief getal\.$/,
			/"verschil" niet negatief/
		],
		['veel * veel', 'veel * veel', /^Bij veel = 5e\+199 wordt .* te groot/, /bereik van de aannames kleiner/],
		['2 ^ 5000', '2 ^ 5000', /te groot/, /kleinere macht/],
		[
			'1 + ingroei(van, tot)',
			'ingroei(van, tot)',
			/^Bij van = 2028 krijgt .* een periode die eindigt voordat zij begint/,
			/niet voor het jaar “van” kan liggen/
		],
		[
			'gespreid(bedrag, later, van)',
			'gespreid(bedrag, later, van)',
			/^Bij later = 2030 en van = 2024 krijgt .* een periode die eindigt/,
			/niet voor het jaar “van”/
		],
		[
			'gespreid(bedrag, half, later)',
			'gespreid(bedrag, half, later)',
			/^Bij half = 2024,5 krijgt .* een jaartal dat geen heel getal is/,
			/stap van hele jaren/
		],
		['eenmalig(bedrag, half)', 'eenmalig(bedrag, half)', /^Bij half = 2024,5 krijgt/, /hele jaren/],
		['kosten * ingroei(half, later)', 'ingroei(half, later)', /^Bij half = 2024,5 krijgt/, /hele jaren/],
		['kosten * index(tien, half)', 'index(tien, half)', /^Bij half = 2024,5 krijgt/, /hele jaren/],
		['1 / tien > 5 ? kosten : 0', '1 / tien', /^Bij tien = 0 deelt/, /"tien" niet 0/],
		['kosten * min(5, 1 / tien)', '1 / tien', /^Bij tien = 0 deelt/, /"tien" niet 0/],
		['kosten * max(5, -1 / tien)', '-1 / tien', /^Bij tien = 0 deelt/, /"tien" niet 0/],
		['kosten / (1 / tien)', '1 / tien', /^Bij tien = 0 deelt/, /"tien" niet 0/],
		[
			'(tien - 0.7) ^ 0.5 <= 1 ? kosten : 0',
			'(tien - 0.7) ^ 0.5',
			/^Bij tien = 0 neemt .* negatief getal/,
			/"tien - 0.7" niet negatief/
		],
		['kosten * (tien / tien > 5 ? 1 : 0)', 'tien / tien', /^Bij tien = 0 deelt/, /"tien" niet 0/],
		['kosten * 0 * (1 / tien)', '1 / tien', /^Bij tien = 0 deelt/, /"tien" niet 0/],
		['kosten * (1 / tien) ^ 0', '1 / tien', /^Bij tien = 0 deelt/, /"tien" niet 0/],
		['kosten + 1 / tien - 1 / tien', '1 / tien', /^Bij tien = 0 deelt/, /"tien" niet 0/],
		['kosten / (tien - 3)', 'kosten / (tien - 3)', /^Bij tien = 3 deelt/, /"tien - 3" niet 0/]
	])('finds where %s has no outcome', (text, place, message, remedy) => {
		const problems = probe(text);
		expect(problems.map(({ code }) => code)).toEqual(['FORMULE_GRENZEN']);
		for (const problem of problems) {
			expect(pointedAt(text, problem)).toBe(place);
			expect(problem.message).toMatch(message);
			expect(problem.remedy).toMatch(remedy);
			expectReadable(text, problem);
		}
	});

	it('sees values through intermediates', () => {
		const intermediates = { tarief: 'fte * 2', lasten: 'kosten * tarief' };
		expect(probe('lasten', intermediates)).toEqual([]);
		expect(probe('kosten / tarief', intermediates)[0]?.message).toMatch(/^Bij fte = 0 deelt/);
	});

	it('leaves it to an intermediate to say that it has no outcome', () => {
		const intermediates = { tarief: 'kosten / fte' };
		expect(probe('tarief * 2', intermediates)).toEqual([]);
		expect(probe(intermediates.tarief, intermediates)).toHaveLength(1);
	});

	it('looks only at the years of the formula', () => {
		const look = probeBounds({ assumptions, intermediates: new Map(), firstYear: 2024, years: [2024, 2025] });
		const formula = parsed('kosten / (jaar - 2025)');
		expect(look(formula)[0]?.message).toMatch(/ in 2025\.$/);
		expect(look(formula, [2024])).toEqual([]);
	});

	it('does a limited amount of work for a hostile formula', () => {
		const many = new Map(
			Array.from({ length: 40 }, (_, at) => [`a${at}`, bounds('getal', -1, 1, 0.5)] as const)
		);
		const look = probeBounds({
			assumptions: many,
			intermediates: new Map(),
			firstYear: 2024,
			years: [2024, 2025]
		});
		const names = [...many.keys()];
		const start = performance.now();
		expect(look(parsed(`1 / (${names.join(' + ')} - 100)`))).toEqual([]);
		expect(
			look(parsed(`1 / (${names.map((name) => `${name} ^ 2`).join(' + ')} + 0.1 - ${names[0] ?? ''} ^ 2)`))
		).toEqual([]);
		expect(performance.now() - start).toBeLessThan(2000);
	});

	it('answers the same every time', () => {
		expect(probe('kosten / verschil')).toEqual(probe('kosten / verschil'));
	});
});

describe('intervals', () => {
	it('hold every outcome', () => {
		const end = fc.constantFrom(-3, -1, -0.5, 0, 0.5, 1, 2, 7);
		const box = fc.tuple(...NAMES.map(() => fc.tuple(end, end, fc.double({ min: 0, max: 1, noNaN: true }))));
		fc.assert(
			fc.property(anyFormula, box, fc.constantFrom(2024, 2027), (formula, ranges, year) => {
				const range = (name: string) => {
					const [a, b, part] = ranges[NAMES.findIndex((known) => known === name)] ?? [0, 0, 0];
					const [low, high] = [Math.min(a, b), Math.max(a, b)];
					return { low, high, inside: Math.min(high, low + part * (high - low)) };
				};
				const outcome = interpret(formula, INTERVALS, {
					year: interval(year, year),
					firstYear: interval(2024, 2024),
					value: (name) => interval(range(name).low, range(name).high)
				});
				fc.pre(outcome !== null);
				const value = evaluate(formula, { year, firstYear: 2024, value: (name) => range(name).inside });
				const slack = 1e-9 * Math.max(1, Math.abs(outcome.low), Math.abs(outcome.high));
				expect(value).toBeGreaterThanOrEqual(outcome.low - slack);
				expect(value).toBeLessThanOrEqual(outcome.high + slack);
			}),
			{ numRuns: 2000 }
		);
	});
});
