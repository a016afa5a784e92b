import { describe, expect, it } from 'vitest';
import { turningOf } from '../../../src/lib/format/turning.ts';
import { baseline, withChanges } from '../../../src/lib/model/assumptions.ts';
import { hilversum } from '../model/hilversum.ts';
import { assumption, twoOptions } from '../model/two-options.ts';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const dossier = hilversum();
const of = (changes: Record<string, number | null> = {}): string[] =>
	turningOf(dossier, withChanges(dossier, changes)).sentences.map(plain);

const EQUAL = 'Keuze A en B kosten evenveel, wat u ook invult. Dat geldt ook voor keuze C en D.';

describe('what would turn Hilversum’s options round', () => {
	it('is one amount for all pairs that it turns, and pairs that cost the same are named', () => {
		expect(of()).toEqual([
			'Pas boven € 50.000 per jaar aan transformatie- en frictiekosten zijn keuze A en B goedkoper dan keuze C en D.',
			EQUAL
		]);
	});

	it('is said from where the visitor stands', () => {
		expect(of({ transformatiekosten: 52_000 })).toEqual([
			'Pas onder € 50.000 per jaar aan transformatie- en frictiekosten zijn keuze C en D goedkoper dan keuze A en B.',
			'Pas boven ongeveer 2,62 % per jaar aan loon- en prijsstijging zijn keuze C en D goedkoper dan keuze A en B.',
			EQUAL
		]);
		expect(of({ transformatiekosten: 50_000 })[0]).toBe(
			'Bij € 50.000 per jaar aan transformatie- en frictiekosten, zoals nu, zijn keuze A, B, C en D even duur; daarboven zijn keuze A en B goedkoper, daaronder zijn keuze C en D goedkoper.'
		);
		expect(of({ indexatie: 3 })[0]).toMatch(/^Pas boven ongeveer € 52\.295 per jaar/);
	});
});

describe('what would turn other options round', () => {
	const [x, y] = [assumption('x', [0, 100]), assumption('y', [0, 100])];
	const say = (
		lines: { A: readonly string[]; B: readonly string[] },
		assumptions = [x, y]
	): readonly string[] => {
		const two = twoOptions(assumptions, lines);
		return turningOf(two, baseline(two)).sentences.map(plain);
	};

	it('may be every value of a formula that is not straight', () => {
		expect(say({ A: ['(x - 20) * (x - 30)'], B: ['0'] })).toEqual([
			'Tot € 20 per jaar aan aanname x is keuze B goedkoper dan keuze A, van € 20 tot € 30 per jaar is keuze A goedkoper, en daarboven is keuze B goedkoper.'
		]);
	});

	it('may be two unknowns together', () => {
		expect(say({ A: ['x'], B: ['y'] })).toEqual([
			'Wat de volgorde verandert, is nog niet te zeggen. Dat hangt af van aanname x en aanname y samen.'
		]);
	});

	it('may be nothing', () => {
		expect(say({ A: ['x'], B: ['200'] })).toEqual(['Geen enkele aanname draait op zichzelf de volgorde om.']);
		expect(say({ A: ['x'], B: ['x'] })).toEqual(['Keuze A en B kosten evenveel, wat u ook invult.']);
	});

	it('is three sentences at most, nearest first, with the rest by name', () => {
		const at = (id: string, value: number) => assumption(id, [0, 100], '€/jaar', value);
		const four = [at('ver', 50), at('dichtbij', 50), at('midden', 50), at('verder', 50)];
		expect(
			say({ A: ['ver + 10 * dichtbij + 2 * midden + verder * 0.9'], B: ['50 * 13.9 + 20'] }, four)
		).toEqual([
			'Pas boven € 52 per jaar aan aanname dichtbij is keuze B goedkoper dan keuze A.',
			'Pas boven € 60 per jaar aan aanname midden is keuze B goedkoper dan keuze A.',
			'Ook aanname ver en aanname verder kunnen de volgorde veranderen.'
		]);
	});
});

describe('what is nearest', () => {
	it('is so in part of its bounds, not in its own unit', () => {
		const small = assumption('klein', [0, 10], '€/jaar', 5);
		const large = assumption('groot', [0, 1000], '€/jaar', 500);
		const two = twoOptions([small, large], { A: ['groot + 20 * klein'], B: ['620'] });
		const [first, second] = turningOf(two, baseline(two)).sentences.map(plain);
		expect(first).toContain('€ 520 per jaar aan aanname groot');
		expect(second).toContain('€ 6 per jaar aan aanname klein');
	});
});

describe('with three options', () => {
	const three = (C: string, assumptions = [assumption('x', [0, 100])], A = '50') => {
		const { options } = twoOptions(assumptions, { A: [C], B: ['x'] });
		const pair = twoOptions(assumptions, { A: [A], B: ['x'] });
		const dear = {
			...pair,
			options: [...pair.options, ...options.slice(0, 1).map((one) => ({ ...one, letter: 'C' }))]
		};
		return turningOf(dear, baseline(dear)).sentences.map(plain);
	};

	it('pairs are together where the answer is the same, whichever of the two comes first', () => {
		expect(three('50')).toEqual([
			'Pas boven € 50 per jaar aan aanname x zijn keuze A en C goedkoper dan keuze B.',
			'Keuze A en C kosten evenveel, wat u ook invult.'
		]);
	});

	it('what is not known comes before what is known and near its turn', () => {
		const known = assumption('y', [0, 100], '€/jaar', 91);
		const [first, ...others] = three('y', [known, assumption('x', [0, 100])], '90');
		expect(first).toContain('aanname x');
		expect(others.join()).toContain('aanname y');
	});

	it('and apart where it is not', () => {
		expect(three('70')).toEqual([
			'Pas boven € 50 per jaar aan aanname x is keuze A goedkoper dan keuze B.',
			'Pas boven € 70 per jaar aan aanname x is keuze C goedkoper dan keuze B.'
		]);
	});
});
