import { workedOut } from '../../../src/lib/dossier/worked-out.ts';
import type { Assumption, CostItem, CostLine, Dossier } from '../../../src/lib/dossier/dossier.ts';
import type { AssumptionValues } from '../../../src/lib/model/assumptions.ts';
import { parsed } from '../formula/helpers.ts';
import { hilversum } from './hilversum.ts';
import { Dice } from './random-dossier.ts';

const base = hilversum();
const YEARS = [2024, 2025, 2026];
const NAMES = ['p0', 'p1', 'p2', 'p3'];

const money = (id: string, low: number, high: number, value: number | null): Assumption => ({
	id,
	title: `Aanname ${id}`,
	unit: '€/jaar',
	value,
	bounds: [low, high],
	step: 1,
	hints: [],
	citations: []
});

/** The assumptions that a dossier draws from: straight, bent and stepped formulas use them below. */
function assumptionsOf(dice: Dice, count: number): Assumption[] {
	const value = (low: number, high: number): number | null =>
		dice.chance(0.35) ? null : dice.whole(low, high);
	return [
		money('x', 0, 1000, value(0, 1000)),
		money('y', -500, 500, value(-500, 500)),
		{ ...money('g', 0, 10, value(0, 10)), unit: '%/jaar' },
		{ ...money('s', 2024, 2027, value(2024, 2027)), unit: 'jaar' },
		{ ...money('n', 1, 10, value(1, 10)), unit: 'getal' },
		money('z', -800, 0, value(-800, 0)),
		money('w', 1, 100, value(1, 100))
	].slice(0, count);
}

/** Amounts by the number of assumptions that they need to be there. */
const AMOUNTS: readonly (readonly [needs: number, text: string])[] = [
	[1, 'x'],
	[1, 'x + 1000'],
	[1, '2 * x'],
	[1, '3 * x - x'],
	[1, '400 - x'],
	[1, 'eenmalig(x, 2025)'],
	[1, 'gespreid(3 * x, 2024, 2025)'],
	[1, 'max(x, 0)'],
	[1, 'max(0, x - 500)'],
	[1, 'round(x / 100) * 100'],
	[1, '(x - 300) ^ 2 / 1000 + 0.001'],
	[1, 'x < 997.3 ? 300 : -300'],
	[2, 'y'],
	[2, 'x * y / 100'],
	[2, 'x + y'],
	[3, 'x * index(g, 2024)'],
	[3, '500 * index(g, eerste_jaar)'],
	[3, '1000 * (1 + g) ^ 3 - 1200'],
	[4, 'eenmalig(x, s)'],
	[4, 'jaar >= s ? x : 0'],
	[5, 'n == 7 ? 5 * x : x'],
	[5, '100 * (n - 10) ^ 2'],
	[6, 'z'],
	[6, 'z / 2'],
	[6, 'z * index(g, 2024)'],
	[6, 'gespreid(z, 2025, 2026)'],
	[7, '10000 / w'],
	[7, 'x / (w - 50.5)']
];

/**
 * A random dossier for which the tool's sentences are tried: without assumptions, with one or with more; amounts that
 * are often the same in several options; posts and effects with the same names; two or four options on one or two axes.
 */
export function claimsDossier(seed: number): Dossier {
	const dice = new Dice(seed);
	const years = YEARS.slice(0, dice.whole(1, 3));
	const assumptions = assumptionsOf(dice, dice.pick([0, 0, 1, 1, 2, 3, 5, 7]));
	const usable = AMOUNTS.filter(([needs]) => needs <= assumptions.length).map(([, text]) => text);
	const number = (): string => String(dice.pick([0, 0, 100, 100, 250.5, 500, -300, 0.3]));
	const amount = (): string =>
		usable.length === 0 || dice.chance(0.4) ? number() : (usable[dice.whole(0, usable.length - 1)] ?? '0');
	/** For every item a first choice, so that options often agree. */
	const usual = new Map(NAMES.map((name): [string, string] => [name, amount()]));
	const line = (item: string): CostLine => {
		const perYear = dice.chance(0.15);
		const text = dice.chance(0.6) ? (usual.get(item) ?? '0') : amount();
		return {
			item,
			amounts: years.map(() => parsed(perYear ? amount() : text).formula),
			citations: []
		};
	};
	const lines = (part: number): CostLine[] => NAMES.filter(() => dice.chance(part)).map(line);
	const pole = (id: string) => ({ id, title: id, short: id });
	const axes = [
		{ id: 'eerste', title: 'Eerste', question: '', poles: [pole('l'), pole('r')] },
		{ id: 'tweede', title: 'Tweede', question: '', poles: [pole('u'), pole('d')] }
	];
	const four = dice.chance(0.5);
	/** Often one axis does nothing: options at the same pole of the other spend the same. */
	const oneAxis = four && dice.chance(0.3);
	const items = NAMES.map((id): CostItem => ({
		id,
		title: `Post ${id}`,
		short: `Post ${id}`,
		nature: 'structural',
		citations: [],
		contributions: []
	}));
	const [option] = base.options;
	if (option === undefined) throw new Error('no option');
	const withEffects = dice.chance(0.5);
	const spending = Array.from({ length: four ? 4 : 2 }, () => lines(0.6));
	return workedOut({
		...base,
		years,
		axes: four ? axes : axes.slice(0, 1),
		assumptions,
		intermediates: [],
		items,
		effects: items.map((item) => ({ ...item, short: `Effect ${item.id}` })),
		options: Array.from('ABCD'.slice(0, four ? 4 : 2), (letter, place) => ({
			...option,
			letter,
			position: {
				eerste: place % 2 === 0 ? 'l' : 'r',
				...(four ? { tweede: place < 2 ? 'u' : 'd' } : {})
			},
			spending: spending[oneAxis ? place % 2 : place] ?? [],
			effects: withEffects ? lines(0.4) : []
		}))
	});
}

/** A value for every assumption, anywhere within its bounds, often at an end or a whole number. */
export function sampled({ assumptions }: Dossier, dice: Dice): AssumptionValues {
	return Object.fromEntries(
		assumptions.map(({ id, bounds: [low, high] }) => {
			const at = dice.number();
			const value = low + (high - low) * dice.number();
			return [id, at < 0.1 ? low : at < 0.2 ? high : at < 0.4 ? Math.round(value) : value];
		})
	);
}
