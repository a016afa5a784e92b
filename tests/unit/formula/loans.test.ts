import fc from 'fast-check';
import { HyperFormula } from 'hyperformula';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../src/lib/formula/interpret.ts';
import { parsed } from './helpers.ts';

/** A loan as it can be in a budget. */
const loan = fc.record({
	credit: fc.integer({ min: 1, max: 90_000_000 }),
	term: fc.integer({ min: 1, max: 60 }),
	rate: fc.integer({ min: 0, max: 1200 }).map((basisPoints) => basisPoints / 10_000)
});
type Loan = typeof loan extends fc.Arbitrary<infer One> ? One : never;

const FIRST = 2026;

const costs = (name: 'kapitaallasten' | 'annuiteit', { credit, term, rate }: Loan, year: number): number =>
	evaluate(parsed(`${name}(krediet, ${FIRST}, termijn, rente)`).formula, {
		year,
		firstYear: FIRST,
		value: (asked) => ({ krediet: credit, termijn: term, rente: rate })[asked] ?? NaN
	});

const CENT = 0.005;

describe('what an investment costs every year', () => {
	it('with equal payments is what a spreadsheet gives, to the cent, in every year of the term', () => {
		fc.assert(
			fc.property(loan, ({ credit, term, rate }) => {
				const sheet = HyperFormula.buildFromArray(
					[
						[
							`=PMT(${rate},${term},-${credit})`,
							`=IPMT(${rate},1,${term},-${credit})+PPMT(${rate},1,${term},-${credit})`
						]
					],
					{ licenseKey: 'gpl-v3' }
				);
				const [payment, parts] = [0, 1].map((col) => sheet.getCellValue({ sheet: 0, row: 0, col }));
				sheet.destroy();
				for (const year of [FIRST, FIRST + term - 1]) {
					const found = costs('annuiteit', { credit, term, rate }, year);
					expect(Math.abs(found - Number(payment))).toBeLessThan(CENT);
					expect(Math.abs(found - Number(parts))).toBeLessThan(CENT);
				}
			}),
			{ numRuns: 40 }
		);
	});

	it('with equal payments pays off the credit and its interest, no more and no less', () => {
		fc.assert(
			fc.property(loan, (one) => {
				let owed = one.credit;
				for (let year = FIRST; year < FIRST + one.term; year++) {
					owed += owed * one.rate - costs('annuiteit', one, year);
				}
				expect(Math.abs(owed)).toBeLessThan(CENT);
			})
		);
	});

	it('with equal depreciation is that, and interest over what was left at the start of the year', () => {
		fc.assert(
			fc.property(loan, (one) => {
				let left = one.credit;
				for (let year = FIRST; year < FIRST + one.term; year++) {
					const interest = left * one.rate;
					expect(
						Math.abs(costs('kapitaallasten', one, year) - one.credit / one.term - interest)
					).toBeLessThan(CENT);
					left -= one.credit / one.term;
				}
				expect(Math.abs(left)).toBeLessThan(CENT);
			})
		);
	});

	it('is nothing before and after the term', () => {
		fc.assert(
			fc.property(loan, fc.constantFrom('kapitaallasten' as const, 'annuiteit' as const), (one, name) => {
				expect([costs(name, one, FIRST - 1), costs(name, one, FIRST + one.term)]).toEqual([0, 0]);
			})
		);
	});
});
