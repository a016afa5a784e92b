import { describe, expect, it } from 'vitest';
import { axisSentence, interactionSentence } from '../../../src/lib/format/axes.ts';
import { axesHeading, effectText } from '../../../src/lib/format/axis-effects.ts';
import type { Nature } from '../../../src/lib/dossier/dossier.ts';
import { natureSentence } from '../../../src/lib/format/parts.ts';
import { baseline } from '../../../src/lib/model/assumptions.ts';
import { axisEffects } from '../../../src/lib/model/comparing/axes.ts';
import { calculate } from '../../../src/lib/model/calculate.ts';
import type { Difference } from '../../../src/lib/model/comparing/contrast.ts';
import { hilversum } from '../model/hilversum.ts';

const dossier = hilversum();
const effects = axisEffects(dossier, calculate(dossier, baseline(dossier)));
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const interaction = (years: readonly Difference[], total: Difference) => ({ lines: [], years, total });
const known = (value: number): Difference => ({ known: value, counted: 1, open: 'none', side: 'none' });

describe('the heading of the axes', () => {
	const headed = (years: readonly Difference[], total: Difference): string =>
		axesHeading(dossier, { ok: true, axes: [], interaction: interaction(years, total) });

	it('says how many questions there are, and whether they stand apart', () => {
		expect(axesHeading(dossier, effects)).toBe('Twee vragen, los van elkaar');
		expect(headed([known(5)], known(5))).toBe('Twee vragen die samenhangen');
		expect(
			headed([{ known: 0, counted: 0, open: 'adds', side: 'first' }], {
				known: 0,
				counted: 0,
				open: 'adds',
				side: 'first'
			})
		).toBe('Twee vragen die misschien samenhangen');
	});

	it('claims nothing about questions that cannot be taken apart', () => {
		const one = { ...dossier, axes: dossier.axes.slice(0, 1) };
		expect(axesHeading(one, { ok: false, reason: 'one-axis' })).toBe(
			'Eén vraag, en wat bij elk antwoord hoort'
		);
	});
});

describe('the sentence on interaction', () => {
	it('does not overlook years that cancel in total', () => {
		expect(interactionSentence(interaction([known(10), known(-10)], known(0)))).toMatch(
			/hangen samen: per jaar .* Over alle jaren samen heft dat elkaar op\.$/
		);
		expect(plain(interactionSentence(interaction([known(-10)], known(-10))))).toContain(
			'€ 10 van het verschil'
		);
	});
});

describe('the sentence on an axis', () => {
	const [axis] = effects.ok ? effects.axes : [];
	const said = (years: readonly Difference[]): string => {
		if (axis === undefined) throw new Error('no axis');
		const total = known(years.reduce((sum, year) => sum + year.known, 0));
		return axisSentence(dossier, { ...axis, effect: { lines: [], years, total } });
	};

	it('says equal only where no year differs', () => {
		const nothing = dossier.years.map(() => known(0));
		expect(said(nothing)).toBe('Geen verschil in bedragen.');
		expect(said([known(10), known(-10), ...nothing.slice(2)])).toBe(
			'De bedragen zijn over 2024–2027 samen gelijk, maar niet in elk jaar.'
		);
	});
});

describe('the effect of an axis in words', () => {
	it.each([
		[known(0), '€ 0'],
		[known(50_000), '+ € 50.000'],
		[{ known: 50_000, counted: 1, open: 'subtracts', side: 'second' } as const, '+ € 50.000 − p.m.'],
		[{ known: 0, counted: 0, open: 'subtracts', side: 'second' } as const, '− p.m.'],
		[{ known: 0, counted: 2, open: 'subtracts', side: 'second' } as const, '€ 0 − p.m.'],
		[{ known: 0, counted: 0, open: 'either', side: 'both' } as const, '± p.m.']
	])('of %j is %s', (difference, text) => {
		expect(plain(effectText(difference))).toBe(text);
	});
});

describe('the sentence on structural and incidental money', () => {
	it('is derived from the items that the options have', () => {
		const withNature = (natureOf: (id: string) => Nature | undefined) => ({
			...dossier,
			items: dossier.items.map((item) => ({ ...item, nature: natureOf(item.id) }))
		});
		const welfare = (id: string) => (id === 'inkoop_welzijn' ? 'incidental' : undefined);
		expect(natureSentence(withNature(() => 'structural'))).toBe('Alle posten zijn blijvend (structureel).');
		expect(natureSentence(withNature((id) => welfare(id) ?? 'structural'))).toBe(
			'Eenmalig (incidenteel): Inkoop welzijn. De andere posten zijn blijvend (structureel).'
		);
		expect(natureSentence(withNature(() => 'incidental'))).toBe('Alle posten zijn eenmalig (incidenteel).');
	});

	it('says nothing of items of which the dossier says nothing', () => {
		const withNature = (natures: Readonly<Record<string, Nature>>) => ({
			...dossier,
			items: dossier.items.map((item) => ({ ...item, nature: natures[item.id] }))
		});
		expect(natureSentence(dossier)).toBe('Blijvend (structureel): Actieplan mantelzorg.');
		expect(natureSentence(withNature({ inkoop_welzijn: 'incidental' }))).toBe(
			'Eenmalig (incidenteel): Inkoop welzijn.'
		);
		expect(
			natureSentence(withNature({ inkoop_welzijn: 'incidental', actieplan_mantelzorg: 'structural' }))
		).toBe('Eenmalig (incidenteel): Inkoop welzijn. Blijvend (structureel): Actieplan mantelzorg.');
		expect(natureSentence(withNature({}))).toBe('');
	});
});
