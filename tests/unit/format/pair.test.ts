import { describe, expect, it } from 'vitest';
import {
	cancellingSentence,
	differenceSentence,
	equalLinesText,
	lineSentence,
	missingText,
	pairEffectsSentence,
	pairSentence,
	percentage,
	shareSentence
} from '../../../src/lib/format/pair.ts';
import { withChanges, type AssumptionValues } from '../../../src/lib/model/assumptions.ts';
import { calculate } from '../../../src/lib/model/calculate.ts';
import { comparePair, type PairComparison } from '../../../src/lib/model/comparing/pair.ts';
import { hilversum } from '../model/hilversum.ts';
import { assumption, twoOptions } from '../model/two-options.ts';

const dossier = hilversum();

function compare(
	first: string,
	second: string,
	changes: AssumptionValues = {},
	of = dossier
): PairComparison {
	const values = withChanges(of, changes);
	const comparison = comparePair(of, values, calculate(of, values), first, second);
	if (!comparison) throw new Error('no comparison');
	return comparison;
}

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const sentence = (...args: Parameters<typeof compare>): string =>
	plain(pairSentence(args[3] ?? dossier, compare(...args)));

/** Two options with one formula a line. */
function two(lines: { A: readonly string[]; B: readonly string[] }, changes: AssumptionValues = {}) {
	const bounds = { x: [-1000, 1000], y: [0, 1000], z: [-1000, 0] } as const;
	const made = twoOptions(
		Object.entries(bounds).map(([id, range]) => assumption(id, range)),
		lines
	);
	const items = ['Eerste', 'Tweede'].flatMap((short, place) =>
		dossier.items.slice(0, 1).map((item) => ({ ...item, id: `post_${place}`, short }))
	);
	const all = { ...made, items };
	return { all, comparison: compare('A', 'B', changes, all) };
}

describe('the sentence of a pair', () => {
	it('says the known difference, what is not known, that the order may change, and what is equal', () => {
		expect(sentence('A', 'C')).toBe(
			'Keuze A kost over 2024–2027 € 200.000 meer dan keuze C, volgens de bekende bedragen. ' +
				'Bij C komt er nog een bedrag bij dat niet bekend is (p.m.): Transformatie en frictie. ' +
				'Daardoor kan nog veranderen welke van de twee het meeste kost. ' +
				'7 posten zijn gelijk; 4 verschillen.'
		);
	});

	it('says the same of the same two options the other way round', () => {
		expect(sentence('C', 'A')).toBe(sentence('A', 'C'));
	});

	it('calls totals equal only where nothing unknown is left', () => {
		expect(sentence('A', 'C', { transformatiekosten: 50_000 })).toBe(
			'Keuze A en keuze C kosten over 2024–2027 evenveel. 7 posten zijn gelijk; 4 verschillen.'
		);
		expect(sentence('C', 'D')).toContain(
			'Dit dossier rekent bij C en D met hetzelfde onbekende bedrag (p.m.), en dat verandert het verschil niet: Transformatie en frictie.'
		);
	});

	it('does not let round-off or cents look like a difference', () => {
		expect(sentence('A', 'B', { indexatie: 3.7 })).toContain('kosten over 2024–2027 evenveel.');
		expect(differenceSentence(compare('A', 'B', { indexatie: 3.7 }))).toBe('evenveel');
	});

	it('never calls what is not known a zero or equal', () => {
		const { all, comparison } = two({ A: ['x'], B: ['y'] });
		expect(plain(pairSentence(all, comparison))).toBe(
			'Het verschil in kosten tussen keuze A en keuze B is nog niet bekend (p.m.). ' +
				'Het hangt af van: Eerste (A en B). Geen enkele post is gelijk.'
		);
		expect(differenceSentence(comparison)).toBe('nog niet bekend');
	});

	it('says that the difference hangs on the unknown where the known amounts are the same', () => {
		const { all, comparison } = two({ A: ['100', 'y'], B: ['100', '0'] });
		expect(plain(pairSentence(all, comparison))).toMatch(
			/evenveel, volgens de bekende bedragen\. Bij A komt er nog .*: Tweede\. Welke van de twee het meeste kost, hangt daarvan af\./
		);
		expect(differenceSentence(comparison)).toBe('tot nu toe evenveel');
	});

	it('does not say that the order may change where the unknown only widens the difference', () => {
		for (const lines of [
			{ A: ['100', 'y'], B: ['50', '0'] },
			{ A: ['100', '0'], B: ['50', 'z'] }
		]) {
			const { all, comparison } = two(lines);
			expect(pairSentence(all, comparison)).toContain('Daardoor kan het verschil nog veranderen');
		}
		const { all, comparison } = two({ A: ['100', 'x'], B: ['50', '0'] });
		expect(pairSentence(all, comparison)).toContain('Daardoor kan nog veranderen welke van de twee');
	});

	it('says of an unknown only what its bounds allow: more, less, or either', () => {
		const say = (amount: string): string => {
			const { all, comparison } = two({ A: ['100', amount], B: ['50', '0'] });
			return plain(pairSentence(all, comparison));
		};
		expect(say('y')).toContain('Bij A komt er nog een bedrag bij dat niet bekend is (p.m.): Tweede.');
		expect(say('z')).toContain('Bij A gaat er nog een bedrag af dat niet bekend is (p.m.): Tweede.');
		expect(say('x')).toContain('Bij A staat een bedrag nog niet vast (p.m.): Tweede.');
	});

	it('names what cannot be calculated and leaves it out', () => {
		const { all, comparison } = two({ A: ['100 / y', '100'], B: ['50', '20'] }, { y: 0 });
		expect(plain(pairSentence(all, comparison))).toContain('zonder wat niet te berekenen is (Eerste).');
		expect(plain(missingText(comparison))).toBe('niet te berekenen: Eerste');
	});

	it('says of the effects what they come to, apart from the costs', () => {
		expect(plain(pairEffectsSentence(dossier, compare('A', 'C')))).toBe(
			'Het verschil in verwachte effecten tussen keuze A en keuze C is nog niet bekend (p.m.). ' +
				'Het hangt af van: Kracht van de gemeenschap (A) en Personeel in dienst (C).'
		);
		expect(plain(pairEffectsSentence(dossier, compare('A', 'C', { kracht_gemeenschap: 1 })))).toBe(
			'Het verschil in verwachte effecten tussen keuze A en keuze C is nog niet bekend (p.m.). ' +
				'Het hangt af van: Personeel in dienst (C).'
		);
		const { all, comparison } = two({ A: ['1'], B: ['1'] });
		expect(pairEffectsSentence(all, comparison)).toBe('');
	});
});

describe('the short texts of a pair', () => {
	it('say the known difference and the unknown apart, for a table', () => {
		const comparison = compare('A', 'C');
		expect(plain(differenceSentence(comparison))).toBe('A kost € 200.000 meer');
		expect(missingText(comparison)).toBe('p.m. bij C: Transformatie en frictie');
		expect(missingText(compare('C', 'D'))).toBe('');
	});

	it('fold what is equal, per year where that is the same every year', () => {
		expect(plain(equalLinesText(dossier, compare('A', 'C')))).toBe(
			'7 posten zijn in A en C gelijk, samen € 1.920.000 over 2024–2027'
		);
		expect(plain(equalLinesText(dossier, compare('C', 'D')))).toBe(
			'6 posten zijn in C en D gelijk, samen € 1.260.000 + 1 p.m. over 2024–2027'
		);
		expect(plain(equalLinesText(dossier, compare('A', 'C', { indexatie: 1 })))).toMatch(/over 2024–2027$/);
	});

	it('give the difference in proportion to the option that costs more', () => {
		expect(plain(shareSentence(compare('A', 'C')))).toBe('Dat is 9 % van de kosten van keuze A.');
		expect(plain(shareSentence(compare('C', 'A')))).toBe('Dat is 9 % van de kosten van keuze A.');
		expect(plain(shareSentence(compare('A', 'C', { transformatiekosten: 100_000 })))).toBe(
			'Dat is 8,3 % van de kosten van keuze C.'
		);
		expect(shareSentence(compare('A', 'B'))).toBe('');
	});

	it('write small parts as small, not as nothing', () => {
		expect([0.5, 0.0909, 0.015, 0.0002].map((part) => plain(percentage(part)))).toEqual([
			'50 %',
			'9 %',
			'1,5 %',
			'minder dan 0,1 %'
		]);
	});

	it('say of one line what it is in either option', () => {
		const comparison = compare('A', 'C');
		const texts = comparison.spending.lines.map((line) => plain(lineSentence(comparison, line)));
		expect(texts).toContain('Initiatieven van inwoners: bij A € 240.000, bij C niet. A kost € 240.000 meer.');
		expect(texts).toContain('Transformatie en frictie: bij A niet, bij C nog niet bekend (p.m.).');
	});

	it('tell unknowns that are the same from unknowns that only cancel', () => {
		expect(cancellingSentence(two({ A: ['x'], B: ['x'] }).comparison, 'spending')).toContain(
			'hetzelfde onbekende bedrag'
		);
		expect(cancellingSentence(two({ A: ['x + 5'], B: ['x'] }).comparison, 'spending')).toContain(
			'valt in het verschil tegen elkaar weg'
		);
	});
});
