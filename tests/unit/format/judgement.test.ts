import { describe, expect, it } from 'vitest';
import {
	dumbbellText,
	foundText,
	levelText,
	originTitle,
	scaleTitle,
	stageText,
	unreadableText
} from '../../../src/lib/format/judgement.ts';
import { LEVELS } from '../../../src/lib/model/judging/judgement-scale.ts';

describe('a judgement in words', () => {
	it('has another word for every step, and for none', () => {
		for (const scale of ['likelihood', 'size'] as const) {
			const words = [undefined, ...LEVELS].map((level) => levelText(scale, level));
			expect(new Set(words).size).toBe(LEVELS.length + 1);
		}
		expect(levelText('likelihood', undefined)).toBe('niet beoordeeld');
		expect(levelText('size', 5)).toBe('heel groot');
	});

	it('says both times, also where one is not judged', () => {
		expect(dumbbellText('size', 4, 2)).toBe('vóór: groot; na: klein');
		expect(dumbbellText('likelihood', undefined, 1)).toBe('vóór: niet beoordeeld; na: bijna zeker niet');
		expect(dumbbellText('likelihood', undefined, undefined)).toBe('niet beoordeeld');
	});

	it('names the scales of risks and advantages', () => {
		expect(scaleTitle('risk', 'size')).toBe('Gevolg');
		expect(scaleTitle('advantage', 'size')).toBe('Grootte');
		expect([stageText('before'), stageText('after')]).toEqual(['vóór de maatregel', 'na de maatregel']);
	});
});

describe('what is said of the list', () => {
	it('names where risks come from', () => {
		expect(originTitle({ kind: 'option', letter: 'B' })).toBe('Alleen bij keuze B');
		const pole = (title: string) => ({ id: title, title, short: title });
		const axis = { id: 'as', title: 'Toegang', question: '', poles: [] };
		expect(originTitle({ kind: 'poles', axis, poles: [pole('In de buurt'), pole('Thuis')] })).toBe(
			'Toegang: “In de buurt” of “Thuis”'
		);
	});

	it('counts what is found, and says nothing of a kind that there is not', () => {
		expect(foundText({ found: 2, all: 9 }, { found: 1, all: 6 })).toBe(
			'Gevonden: 2 van 9 risico’s en 1 van 6 voordelen.'
		);
		expect(foundText({ found: 2, all: 9 }, { found: 0, all: 0 })).toBe('Gevonden: 2 van 9 risico’s.');
		expect(foundText({ found: 0, all: 0 }, { found: 1, all: 1 })).toBe('Gevonden: 1 van 1 voordelen.');
	});

	it('names what cannot be read', () => {
		expect(unreadableText(['Kou'])).toBe('Dit oordeel is niet te lezen en niet gebruikt: Kou.');
		expect(unreadableText(['Kou', 'Wind'])).toBe(
			'Deze oordelen zijn niet te lezen en niet gebruikt: Kou en Wind.'
		);
	});
});
