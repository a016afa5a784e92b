import { describe, expect, it } from 'vitest';
import { assumptionsIn, namesIn, partsOf } from '../../../src/lib/formula/dependencies.ts';
import { parsed } from './helpers.ts';

const formula = (text: string) => parsed(text).formula;

describe('what a formula depends on', () => {
	it('is every name in it, once, in the order in which it is written', () => {
		expect(namesIn(formula('b * a ^ (jaar - eerste_jaar) + (b < c ? max(d, a) : -e)'))).toEqual([
			'b',
			'a',
			'c',
			'd',
			'e'
		]);
		expect(namesIn(formula('2 * jaar'))).toEqual([]);
	});

	it('goes through intermediates, in the order in which one meets them', () => {
		const intermediates = new Map([
			['lasten', formula('basis * groei')],
			['groei', formula('1 + pct')],
			['extra', formula('pct * fte')]
		]);
		expect(assumptionsIn(formula('x + lasten - extra * basis'), intermediates)).toEqual([
			'x',
			'basis',
			'pct',
			'fte'
		]);
	});

	it('ends, also for intermediates in a loop and for very long chains', () => {
		const loop = new Map([
			['a', formula('b + x')],
			['b', formula('a + y')]
		]);
		expect(assumptionsIn(formula('a'), loop)).toEqual(['y', 'x']);
		const chain = new Map(
			Array.from({ length: 3000 }, (_, place) => [`t${place}`, formula(`t${place + 1}`)] as const)
		);
		expect(assumptionsIn(formula('t0'), chain)).toEqual(['t3000']);
	});

	it('has no parts below a number, name or year', () => {
		expect(['1', 'a', 'jaar', 'eerste_jaar'].map((text) => partsOf(formula(text)))).toEqual([[], [], [], []]);
		expect(partsOf(formula('a ? b : 2'))).toHaveLength(3);
	});
});
