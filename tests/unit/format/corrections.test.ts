import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../../src/lib/dossier/dossier.ts';
import type { Correction } from '../../../src/lib/dossier/history.ts';
import { byVersion } from '../../../src/lib/dossier/versions.ts';
import { changedSince, correctedOptions, correctionText } from '../../../src/lib/format/corrections.ts';
import { editionText } from '../../../src/lib/format/edition.ts';
import { hilversum } from '../model/hilversum.ts';

const dossier = hilversum();
const correction = (part: Partial<Correction>): Correction => ({
	date: '2026-03-02',
	version: '1.2',
	was: '80.000',
	is: '90.000',
	why: 'Een tikfout',
	options: [],
	items: [],
	effects: [],
	assumptions: [],
	...part
});
const withCorrections = (version: string, ...corrections: Correction[]): Dossier => ({
	...dossier,
	version,
	corrections
});

describe('a correction', () => {
	it('says what it concerns, what it was, what it is and why', () => {
		expect(correctionText(dossier, correction({ items: ['inkoop_welzijn'], options: ['C', 'D'] }))).toBe(
			'Correctie van 2 maart 2026 (versie 1.2): Inkoop welzijn bij keuze C en D. Was: 80.000. Is: 90.000. Waarom: Een tikfout.'
		);
		expect(correctionText(dossier, correction({}))).toBe(
			'Correctie van 2 maart 2026 (versie 1.2). Was: 80.000. Is: 90.000. Waarom: Een tikfout.'
		);
	});

	it('bears on the options that it names, or that have what it names', () => {
		expect(correctedOptions(dossier, correction({ items: ['inkoop_welzijn'] }))).toEqual(['C', 'D']);
		expect(correctedOptions(dossier, correction({ items: ['inkoop_welzijn'], options: ['C'] }))).toEqual([
			'C'
		]);
		expect(correctedOptions(dossier, correction({ assumptions: ['transformatiekosten'] }))).toEqual([
			'C',
			'D'
		]);
		expect(correctedOptions(dossier, correction({ effects: ['minder_zware_ondersteuning'] }))).toEqual(
			dossier.options
				.filter(({ effects }) => effects.some(({ item }) => item === 'minder_zware_ondersteuning'))
				.map(({ letter }) => letter)
		);
		expect(correctedOptions(dossier, correction({}))).toEqual([]);
	});
});

describe('who opens a link of another version', () => {
	const costs = correction({ items: ['inkoop_welzijn'] });
	const words = correction({ version: '1.3' });

	it('reads which figures in view changed since, and why', () => {
		const now = withCorrections('1.3', correction({ version: '1.1' }), costs, words);
		const seen = changedSince(now, '1.1', ['C']);
		expect(seen.heading).toBe('Deze link is gemaakt met versie 1.1 van het dossier. Nu is het versie 1.3.');
		expect(seen).toMatchObject({ inView: [costs], elsewhere: [words], note: '' });
	});

	it('reads it when none of them is in view', () => {
		const seen = changedSince(withCorrections('1.3', costs, words), '1.1', ['A', 'B']);
		expect(seen).toMatchObject({
			inView: [],
			elsewhere: [costs, words],
			note: 'Volgens de correcties is niets veranderd aan de cijfers op deze pagina.'
		});
	});

	it('reads only what changed after the version of the link', () => {
		const seen = changedSince(withCorrections('1.3', costs, words), '1.2', ['C']);
		expect(seen).toMatchObject({ inView: [], elsewhere: [words] });
	});

	it('reads that nothing is noted, or that the link is the newer one', () => {
		expect(changedSince(withCorrections('1.1'), '1.0', ['A']).note).toBe(
			'Het dossier noemt geen correcties sinds die versie.'
		);
		expect(changedSince(withCorrections('1.9', costs), '1.10', ['A'])).toMatchObject({
			inView: [],
			elsewhere: [],
			note: expect.stringContaining('nieuwere versie')
		});
	});
});

describe('versions', () => {
	it('are in the order of the numbers in them', () => {
		expect(['1.10', '1.9', '2', '1.9.1', '2025-12', '2026-01'].toSorted(byVersion)).toEqual([
			'1.9',
			'1.9.1',
			'1.10',
			'2',
			'2025-12',
			'2026-01'
		]);
		expect(byVersion('1.1', '1.1')).toBe(0);
	});

	it('are named with their day, as far as a dossier says', () => {
		expect(editionText({ version: '1.1', date: '2026-11-28' })).toBe('versie 1.1 van 28 november 2026');
		expect(editionText({ version: '1.1' })).toBe('versie 1.1');
		expect(editionText({ version: '', date: '2026-11-28' })).toBe('28 november 2026');
		expect(editionText({ version: '' })).toBe('');
	});
});
