import { describe, expect, it } from 'vitest';
import { turnsOnPaper } from '../../../../../src/lib/ui/parts/tables/paper.ts';

const columns = (count: number, text: string): string[][] => Array.from({ length: count }, () => [text]);

describe('a table on paper', () => {
	it('stays a table as long as its columns fit beside each other', () => {
		expect(turnsOnPaper(columns(5, '€\u00a02.200.000'))).toBe(false);
		expect(turnsOnPaper(columns(4, '€\u00a0173.760.000'))).toBe(false);
	});

	it('turns when it has too many columns or too wide amounts', () => {
		expect(turnsOnPaper(columns(12, '€\u00a0100.000'))).toBe(true);
		expect(turnsOnPaper(columns(5, '€\u00a0173.760.000'))).toBe(true);
		expect(turnsOnPaper(columns(2, `€\u00a0${'1.000.'.repeat(6)}`))).toBe(true);
	});

	it('breaks words, so a long sentence is no reason to turn', () => {
		expect(turnsOnPaper(columns(3, 'een lange zin van veel korte woorden'))).toBe(false);
	});
});
