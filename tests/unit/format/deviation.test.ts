import { describe, expect, it } from 'vitest';
import { dateText } from '../../../src/lib/format/date.ts';
import { deviatesText, deviationText } from '../../../src/lib/format/deviation.ts';
import { hilversum } from '../model/hilversum.ts';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('what a visitor changed', () => {
	const { assumptions } = hilversum();
	const found = assumptions.find(({ id }) => id === 'transformatiekosten');
	if (found === undefined) throw new Error('There is no assumption');

	it('stands beside what the source has, where unknown is no number', () => {
		expect(plain(deviationText({ assumption: found, from: null, to: 50000 }))).toBe(
			'€ 50.000 per jaar (bron: p.m.)'
		);
		expect(plain(deviationText({ assumption: found, from: 50000, to: null }))).toBe(
			'p.m. (bron: € 50.000 per jaar)'
		);
	});

	it('is counted', () => {
		expect(deviatesText(1)).toBe('1 aanname is anders dan in de bron');
		expect(deviatesText(2)).toBe('2 aannames zijn anders dan in de bron');
	});
});

describe('a day', () => {
	it('is the day in the Netherlands', () => {
		expect(dateText(new Date('2025-03-03T23:30:00Z'))).toBe('4 maart 2025');
	});
});
