import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../../src/lib/dossier/dossier.ts';
import {
	bridgeEndText,
	bridgeNotes,
	bridgeSentence,
	stepLabel,
	stepText
} from '../../../src/lib/format/bridge.ts';
import { withChanges, type AssumptionValues } from '../../../src/lib/model/assumptions.ts';
import { bridge, type Bridge } from '../../../src/lib/model/explaining/bridge.ts';
import type { FigureRef } from '../../../src/lib/model/explaining/figure.ts';
import { hilversum } from '../model/hilversum.ts';
import { assumption, twoOptions } from '../model/two-options.ts';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

const TOTAL: FigureRef = { kind: 'total', option: 'C', part: 'spending' };

function bridgeOf(
	changes: AssumptionValues,
	figure: FigureRef = TOTAL,
	dossier: Dossier = hilversum()
): Bridge {
	const found = bridge(dossier, withChanges(dossier, changes), figure);
	if (!found) throw new Error('nothing changed');
	return found;
}

describe('a bridge in words', () => {
	it('says the source, each change with what it does, and what it comes to now', () => {
		expect(plain(bridgeSentence(bridgeOf({ indexatie: 2.2, transformatiekosten: 100_000 })))).toBe(
			'Bron: € 2.000.000 + 1 p.m. ' +
				'Loon- en prijsstijging van 0 % naar 2,2 % per jaar: + € 66.973. ' +
				'Transformatie- en frictiekosten ingevuld met € 100.000 per jaar: + € 400.000, was p.m. ' +
				'Nu: € 2.466.973.'
		);
	});

	it('keeps a p.m. that stays beside the figure of now', () => {
		expect(plain(bridgeSentence(bridgeOf({ indexatie: 2.2 })))).toMatch(/ Nu: € 2\.066\.973 \+ 1 p\.m\.$/);
	});

	it('gives a difference its sign, and what is unknown in it its own', () => {
		const found = bridgeOf({ indexatie: 2.2 }, { kind: 'difference', plus: 'A', minus: 'C' });
		expect(plain(bridgeEndText(found, found.source))).toBe('+ € 200.000 − 1 p.m.');
		expect(plain(bridgeEndText(found, found.now))).toBe('+ € 206.697 − 1 p.m.');
	});

	it('says that a figure becomes unknown, and gives that no number', () => {
		const found = bridgeOf(
			{ indexatie: null },
			{ kind: 'line', option: 'C', line: 'spending', item: 'wijk_versterken', year: 2026 }
		);
		expect(plain(bridgeSentence(found))).toBe(
			'Bron: € 80.000. Loon- en prijsstijging niet bekend: € 80.000 wordt p.m. Nu: + p.m.'
		);
	});
});

describe('a step', () => {
	it('that only makes unknown is no zero', () => {
		expect(stepText({ kind: 'change', amount: 0, does: 'opens' })).toBe('wordt p.m.');
		expect(stepText({ kind: 'change', amount: 0, does: 'fails' })).toBe('niet meer te berekenen');
	});

	it('that makes a saving unknown keeps its sign', () => {
		expect(plain(stepText({ kind: 'change', amount: 30_000, does: 'opens' }))).toBe('− € 30.000 wordt p.m.');
	});

	it('that fills in nothing is a zero that was unknown', () => {
		expect(plain(stepText({ kind: 'change', amount: 0, does: 'fills' }))).toBe('€ 0, was p.m.');
	});

	it('that is too small for whole euros is not called zero', () => {
		expect(plain(stepText({ kind: 'change', amount: 0.3, does: 'counts' }))).toBe('bijna € 0');
		expect(plain(stepText({ kind: 'change', amount: -66_973.4, does: 'counts' }))).toBe('− € 66.973');
	});

	it('names the assumption with what it is now', () => {
		const [first] = bridgeOf({ indexatie: 2.2 }).steps;
		expect(first && plain(stepLabel(first))).toBe('Loon- en prijsstijging: 2,2 % per jaar');
	});
});

describe('what is said below the steps', () => {
	it('is the order, and between which changes the interplay is', () => {
		const dossier = twoOptions(
			[assumption('price', [0, 100], '%', 0), assumption('amount', [0, 1000], '€/jaar', 100)],
			{ A: ['amount * (1 + price)'], B: [] }
		);
		const notes = bridgeNotes(
			bridgeOf({ price: 10, amount: 200 }, { kind: 'total', option: 'A', part: 'spending' }, dossier)
		);
		expect(notes).toEqual([
			'De stappen staan in de volgorde van het dossier. Elke stap is wat één verandering alleen doet met het bedrag in de bron.',
			'Samenspel is wat ‘Aanname price’ en ‘Aanname amount’ samen nog meer of minder doen.'
		]);
	});

	it('names the changes that are together in one step, and the text above it only counts', () => {
		const names = Array.from({ length: 9 }, (_, place) => `x${place}`);
		const dossier = twoOptions(
			names.map((name) => assumption(name, [0, 1000], '€/jaar', 0)),
			{ A: names, B: [] }
		);
		const found = bridgeOf(
			Object.fromEntries(names.map((name, place) => [name, 10 + place])),
			{ kind: 'total', option: 'A', part: 'spending' },
			dossier
		);
		expect(plain(bridgeSentence(found))).toBe('Bron: € 0. Zeven stappen, samen + € 126. Nu: € 126.');
		expect(found.steps.map(stepLabel).at(-1)).toBe('Overige aannames (3)');
		expect(bridgeNotes(found)).toContain(
			'Bij ‘Overige aannames’ horen de kleinste stappen: Aanname x0, Aanname x1 en Aanname x2.'
		);
	});
});
