import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Measure } from '../../../src/lib/dossier/dossier.ts';
import { measureSentence } from '../../../src/lib/format/measure-sentence.ts';
import {
	amountsTo,
	inMeasure,
	inMeasures,
	measuredText,
	measuredUnit
} from '../../../src/lib/format/measures.ts';
import { hilversum } from '../model/hilversum.ts';

const dossier = hilversum();
const measure = (id: string): Measure => {
	const found = dossier.measures.find((one) => one.id === id);
	if (found === undefined) throw new Error(`There is no measure ${id}`);
	return found;
};
const [people, care] = [measure('inwoners'), measure('zorglasten_wmo')];
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('an amount in a measure', () => {
	it('is divided by what is counted, or a share of money over as many years', () => {
		expect(inMeasure(people, 2_200_000, 4)).toBeCloseTo(2_200_000 / 90_831, 12);
		expect(inMeasure(care, 2_200_000, 4)).toBeCloseTo(100 * (550_000 / 19_759_000), 12);
		expect(inMeasure(care, 550_000, 1)).toBeCloseTo(inMeasure(care, 2_200_000, 4), 12);
		expect(inMeasure({ ...care, unit: '€' }, 2_200_000, 4)).toBeCloseTo(100 * (2_200_000 / 19_759_000), 12);
	});

	it('has its unit in words', () => {
		expect(plain(measuredText(people, 2_200_000, 4))).toBe('€ 24,22 per inwoner');
		expect(plain(measuredText(care, 2_200_000, 4))).toBe('2,78 % van de zorglasten Wmo');
		expect(plain(measuredText(people, -45_415.5, 1))).toBe('− € 0,50 per inwoner');
		expect(plain(measuredText(people, 0, 4))).toBe('€ 0 per inwoner');
		expect([measuredUnit(people), measuredUnit(care)]).toEqual(['€ per inwoner', '% van de zorglasten Wmo']);
	});

	it('never reads as nothing where it is something', () => {
		fc.assert(
			fc.property(
				fc.double({ min: 0.01, max: 1e9, noNaN: true }),
				fc.constantFrom(people, care),
				(amount, one) => {
					expect(measuredText(one, amount, 4)).toMatch(/[1-9]/);
				}
			)
		);
	});

	it('comes back to the amount when it is multiplied again', () => {
		fc.assert(
			fc.property(
				fc.double({ min: -1e9, max: 1e9, noNaN: true }),
				fc.integer({ min: 1, max: 50 }),
				fc.constantFrom(people, care),
				(amount, years, one) => {
					const factor = amountsTo(one, years) / (one === care ? 100 : 1);
					expect(inMeasure(one, amount, years) * factor).toBeCloseTo(amount, 3);
				}
			)
		);
	});

	it('is said with what the measure is and where it stands', () => {
		expect(plain(measureSentence(dossier, people))).toMatch(
			/^Inwoners van Hilversum, 2020: 90\.831 \(Brief over het KPMG-onderzoek, Bijlage 1, .*\)\.$/
		);
		expect(plain(measureSentence(dossier, care))).toBe(
			'Zorglasten Wmo, 2023: € 19.759.000 per jaar (Startnotitie, Financiën, alinea 1).'
		);
		expect(inMeasures(dossier, 50_000).map(plain)).toEqual([
			'Dat is € 0,55 per inwoner per jaar (2020).',
			'Dat is 0,25 % van de zorglasten Wmo (2023).'
		]);
	});
});
