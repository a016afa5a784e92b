import fc from 'fast-check';
import { workedOut } from '../../../src/lib/dossier/worked-out.ts';
import type { CostLine, Dossier } from '../../../src/lib/dossier/dossier.ts';
import type { Formula } from '../../../src/lib/formula/tree.ts';
import type { AssumptionValues } from '../../../src/lib/model/assumptions.ts';

const NAMES = ['a', 'b', 'c'] as const;
const ITEMS = ['p', 'q', 'r', 's'] as const;
const POSITIONS = [
	{ x: 'l', y: 'u' },
	{ x: 'r', y: 'u' },
	{ x: 'l', y: 'd' },
	{ x: 'r', y: 'd' }
] as const;

const number: fc.Arbitrary<Formula> = fc
	.integer({ min: -100_000, max: 100_000 })
	.map((value) => ({ kind: 'number', value }));
const amount: fc.Arbitrary<Formula> = fc.oneof(
	number,
	fc.constantFrom(...NAMES).map((name): Formula => ({ kind: 'name', name })),
	fc.tuple(number, fc.constantFrom(...NAMES)).map(([left, name]): Formula => ({
		kind: 'arithmetic',
		operator: '+',
		left,
		right: { kind: 'name', name }
	}))
);

const line = (item: string, years: number): fc.Arbitrary<CostLine> =>
	fc
		.array(amount, { minLength: years, maxLength: years })
		.map((amounts) => ({ item, amounts, citations: [] }));

const lines = (years: number): fc.Arbitrary<CostLine[]> =>
	fc
		.subarray([...ITEMS])
		.chain((items) => fc.tuple(...items.map((item) => line(item, years))))
		.map((all) => [...all]);

/** A 2×2 dossier with random lines, three of whose assumptions (€/jaar) may be unknown, and values for them. */
export const dossierWithValues: fc.Arbitrary<{ dossier: Dossier; values: AssumptionValues }> = fc
	.integer({ min: 1, max: 5 })
	.chain((years) =>
		fc.record({
			spending: fc.tuple(lines(years), lines(years), lines(years), lines(years)),
			effects: fc.tuple(lines(years), lines(years), lines(years), lines(years)),
			values: fc.record({
				a: fc.option(fc.integer({ min: 0, max: 1000 })),
				b: fc.option(fc.integer({ min: 0, max: 1000 })),
				c: fc.option(fc.integer({ min: 0, max: 1000 }))
			}),
			years: fc.constant(years)
		})
	)
	.map(({ spending, effects, values, years }) => {
		const items = ITEMS.map((id) => ({
			id,
			title: id,
			short: id,
			nature: 'structural' as const,
			citations: [],
			contributions: []
		}));
		const pole = (id: string) => ({ id, title: id, short: id });
		return {
			values,
			dossier: workedOut({
				id: 'proef',
				kind: 'decision' as const,
				title: 'Proef',
				organisation: '',
				version: '',
				measures: [],
				menu: [],
				meetings: [],
				corrections: [],
				heading: '',
				question: '',
				status: '',
				amountsNote: '',
				totalName: 'Kosten',
				shared: [],
				remarks: [],
				years: Array.from({ length: years }, (_, place) => 2024 + place),
				sources: [],
				axes: [
					{ id: 'x', title: 'x', question: '', poles: [pole('l'), pole('r')] },
					{ id: 'y', title: 'y', question: '', poles: [pole('u'), pole('d')] }
				],
				assumptions: NAMES.map((id) => ({
					id,
					title: id,
					unit: '€/jaar',
					value: null,
					bounds: [0, 1000] as const,
					step: 1,
					hints: [],
					citations: []
				})),
				intermediates: [],
				items,
				effects: items,
				results: [],
				advantages: [],
				risks: [],
				goals: [],
				terms: [],
				themes: [],
				options: POSITIONS.map((position, place) => ({
					letter: 'ABCD'.charAt(place),
					title: '',
					position,
					summary: '',
					themes: {},
					spending: spending[place] ?? [],
					effects: effects[place] ?? [],
					results: [],
					advantages: [],
					risks: []
				})),
				examples: []
			})
		};
	});
