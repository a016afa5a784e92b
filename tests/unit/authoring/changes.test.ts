import { describe, expect, it } from 'vitest';
import { changesBetween } from '../../../src/lib/authoring/changes.ts';
import type { Dossier } from '../../../src/lib/dossier/dossier.ts';
import { DOSSIER, OPTION_A, OPTION_B, readExample } from '../dossier/example.ts';

function dossier(changes: Readonly<Record<string, string>> = {}): Dossier {
	const result = readExample(changes);
	if (!result.ok) throw new Error(JSON.stringify(result.problems));
	return result.dossier;
}

/** What the sentences say, with plain spaces. */
const said = (changes: Readonly<Record<string, string>>): string[] =>
	changesBetween(dossier(), dossier(changes)).map((sentence) => sentence.replaceAll('\u00a0', ' '));

describe('what changed', () => {
	it('is nothing when nothing did, also when only comments and quotes did', () => {
		expect(said({})).toEqual([]);
		expect(said({ 'keuze-a.yaml': `# uitleg\n${OPTION_A.replace('Eerste', '"Eerste"')}` })).toEqual([]);
	});

	it('starts with the totals', () => {
		expect(said({ 'keuze-a.yaml': OPTION_A.replace('huur: 100', 'huur: 150') })).toEqual([
			'Totaal keuze A: + € 100, van € 200 naar € 300.',
			'Er is iets anders bij keuze A.'
		]);
	});

	it('claims no difference where an amount became known or unknown', () => {
		expect(said({ 'keuze-b.yaml': OPTION_B.replace('= onbekend', '70') })[0]).toBe(
			'Totaal keuze B: van + p.m. naar € 140.'
		);
		expect(said({ 'keuze-a.yaml': OPTION_A.replace('huur: 100', 'huur: pm') })[0]).toBe(
			'Totaal keuze A: van € 200 naar + p.m.'
		);
	});

	it('names what came and what went', () => {
		const risk = said({
			'dossier.yaml': DOSSIER.replace('risicos:', 'risicos:\n  haast: { titel: Haast }'),
			'keuze-a.yaml': OPTION_A.replace('[druk]', '[druk, haast]')
		});
		expect(risk).toContain('1 risico erbij: Haast.');
		expect(said({ 'dossier.yaml': DOSSIER.replace('doelen:\n  rust: { titel: Rust }\n', '') })).toContain(
			'1 doel weg: Rust.'
		);
		expect(
			said({
				'dossier.yaml': `${DOSSIER}begrippen:\n  wijk: { titel: wijk, betekenis: Een deel van de stad. }\n`
			})
		).toEqual(['1 begrip erbij: wijk.']);
	});

	it('says the value of an assumption in its own unit', () => {
		expect(said({ 'dossier.yaml': DOSSIER.replace('waarde: 0,', 'waarde: 2.5,') })).toContain(
			'Aanname Groei: van 0 % per jaar naar 2,5 % per jaar.'
		);
	});

	it('says where a text differs', () => {
		expect(said({ 'dossier.yaml': DOSSIER.replace('titel: Proef', 'titel: Toets') })).toEqual([
			'Er is iets anders bij de algemene gegevens.'
		]);
		expect(said({ 'dossier.yaml': DOSSIER.replace('{ titel: Druk,', '{ titel: Drukte,') })).toEqual([
			'Er is iets anders bij de risico’s.'
		]);
	});
});
