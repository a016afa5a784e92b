import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { millions, money, number, signedMoney, withUnit } from '../../../src/lib/format/number.ts';
import { axisSentence, interactionSentence, poleItemsSentence } from '../../../src/lib/format/axes.ts';
import { totalsSentence } from '../../../src/lib/format/sentences.ts';
import {
	amountText,
	countWord,
	differenceText,
	list,
	sumText,
	yearRange
} from '../../../src/lib/format/text.ts';
import { withChanges } from '../../../src/lib/model/assumptions.ts';
import { axisEffects } from '../../../src/lib/model/comparing/axes.ts';
import { calculate } from '../../../src/lib/model/calculate.ts';
import { hilversum } from '../model/hilversum.ts';
import { assumption, twoOptions } from '../model/two-options.ts';
import { openItems } from '../model/open-items.ts';

/** With ordinary spaces, for reading. */
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('money', () => {
	it.each([
		[550_000, '€ 550.000'],
		[0, '€ 0'],
		[-50_000, '− € 50.000'],
		[-0.4, '€ 0'],
		[84_871.6, '€ 84.872']
	])('%d is %s', (value, text) => {
		expect(plain(money(value))).toBe(text);
	});

	it('never breaks over two lines', () => {
		fc.assert(
			fc.property(fc.double({ noNaN: true, min: -1e12, max: 1e12 }), (value) => !money(value).includes(' '))
		);
	});

	it('carries its sign in a difference, except for zero', () => {
		expect([50_000, -50_000, 0, 0.2].map((value) => plain(signedMoney(value)))).toEqual([
			'+ € 50.000',
			'− € 50.000',
			'€ 0',
			'€ 0'
		]);
	});

	it('is short on an axis', () => {
		expect([0, 500_000, 2_000_000].map((value) => plain(millions(value)))).toEqual([
			'€ 0',
			'€ 0,5 mln',
			'€ 2,0 mln'
		]);
	});
});

describe('numbers', () => {
	it('have a decimal comma and points for thousands', () => {
		expect([2.5, 19_759_000, -3, 1 / 3].map((value) => plain(number(value)))).toEqual([
			'2,5',
			'19.759.000',
			'− 3',
			'0,33'
		]);
	});

	it('say their unit', () => {
		expect(plain(withUnit(2.5, '%/jaar'))).toBe('2,5 % per jaar');
		expect(plain(withUnit(50_000, '€/jaar'))).toBe('€ 50.000 per jaar');
		expect(plain(withUnit(20, 'fte'))).toBe('20 fte');
		expect(plain(withUnit(1250, '€/fte/jaar'))).toBe('€ 1.250 per fte per jaar');
	});
});

describe('texts', () => {
	it('make lists, ranges and counts', () => {
		expect(list(['A'])).toBe('A');
		expect(list(['A', 'B', 'C'])).toBe('A, B en C');
		expect(yearRange([2024, 2025, 2026, 2027])).toBe('2024–2027');
		expect(yearRange([2024])).toBe('2024');
		expect([1, 4, 12].map(countWord)).toEqual(['één', 'vier', '12']);
	});

	it('show an unknown beside a sum, never in it', () => {
		expect(plain(sumText({ known: 2_000_000, counted: 1, open: openItems(['x']), failed: [] }))).toBe(
			'€ 2.000.000 + 1 p.m.'
		);
		expect(plain(sumText({ known: 0, counted: 0, open: openItems(['x', 'y']), failed: ['z'] }))).toBe(
			'+ 2 p.m. (1 post niet te berekenen)'
		);
		expect(plain(amountText({ state: 'open', missing: ['x'], direction: 'lowers' }))).toBe('− p.m.');
		expect(amountText({ state: 'failed' })).toBe('niet te berekenen');
		expect(plain(differenceText({ known: 200_000, counted: 1, open: 'subtracts', side: 'second' }))).toBe(
			'+ € 200.000 − p.m.'
		);
	});
});

describe('sentences about Hilversum', () => {
	const dossier = hilversum();
	const sentences = (changes: Record<string, number>) => {
		const outcome = calculate(dossier, withChanges(dossier, changes));
		const effects = axisEffects(dossier, outcome);
		if (!effects.ok) throw new Error(effects.reason);
		return {
			totals: plain(totalsSentence(dossier, outcome)),
			axes: effects.axes.map((effect) => plain(axisSentence(dossier, effect))),
			items: effects.axes.map((effect) => plain(poleItemsSentence(dossier, outcome, effect))),
			together: interactionSentence(effects.interaction)
		};
	};

	it('follow from the calculation', () => {
		expect(sentences({})).toEqual({
			totals:
				'Keuze A en B kosten elk € 2.200.000. Keuze C en D kosten elk € 2.000.000, plus één post die nog niet bekend is (p.m.): Transformatie en frictie.',
			axes: [
				'Geen verschil in bedragen.',
				'Volgens de bekende bedragen kost gemeenschap € 50.000 per jaar meer. Bij gemeente komt er nog een onbekend bedrag bij: Transformatie en frictie (p.m.).'
			],
			items: [
				'Bij buurt: Dienstverlening in de wijk (€ 80.000 per jaar). Bij centraal: Eén centrale basisvoorziening (€ 80.000 per jaar).',
				'Bij gemeenschap: Initiatieven van inwoners (€ 60.000 per jaar) en Steun voor initiatieven (€ 10.000 per jaar). Bij gemeente: Inkoop welzijn (€ 20.000 per jaar) en Transformatie en frictie (+ p.m.).'
			],
			together:
				'De twee vragen staan los van elkaar: het antwoord op de ene verandert niets aan het bedrag van de andere.'
		});
	});

	it('change with the assumptions', () => {
		expect(sentences({ transformatiekosten: 80_000 }).axes[1]).toBe('Gemeente kost € 30.000 per jaar meer.');
		expect(sentences({ transformatiekosten: 50_000 }).axes[1]).toBe('Geen verschil in bedragen.');
		expect(sentences({ transformatiekosten: 50_000 }).totals).toBe(
			'Keuze A, B, C en D kosten elk € 2.200.000.'
		);
		expect(sentences({ indexatie: 3 }).axes[1]).toMatch(/kost gemeenschap over 2024–2027 € 209\.181 meer/);
	});
});

describe('the totals of options in words', () => {
	const say = (A: readonly string[], B: readonly string[], values: Record<string, number> = {}): string => {
		const two = twoOptions([assumption('x', [0, 1000])], { A, B });
		return plain(totalsSentence(two, calculate(two, withChanges(two, values))));
	};

	it('are no zero where nothing is known', () => {
		expect(say(['x', '2 * x'], ['x', 'x'])).toBe(
			'Wat keuze A en B kosten, is nog niet bekend (p.m.): post_0 en post_1.'
		);
		expect(say(['1 / x'], [], { x: 0 })).toBe('Wat keuze A kost, is niet te berekenen. Keuze B kost € 0.');
	});

	it('are a zero where that is known, beside what is not', () => {
		expect(say(['0', 'x'], ['0'])).toBe(
			'Keuze A kost € 0, plus één post die nog niet bekend is (p.m.): post_1. Keuze B kost € 0.'
		);
	});

	it('say what an option brings in, not that it costs less than nothing', () => {
		expect(say(['-7661181'], ['-500', 'x'])).toBe(
			'Keuze A levert € 7.661.181 op. Keuze B levert € 500 op, zonder één post die nog niet bekend is (p.m.): post_1.'
		);
		expect(say(['-5'], ['-5'])).toBe('Keuze A en B leveren elk € 5 op.');
	});

	it('leave out what cannot be calculated, and say so', () => {
		expect(say(['100', '1 / x'], ['100'], { x: 0 })).toBe(
			'Keuze A kost € 100, zonder wat niet te berekenen is: post_1. Keuze B kost € 100.'
		);
	});
});
