import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copiedCell, copiedHtml, copiedText } from '../../../src/lib/export/copied-cell.ts';
import { money, number, signedMoney } from '../../../src/lib/format/number.ts';

describe('a cell that is copied', () => {
	it.each([
		['€ 80.000', '80000'],
		['€\u00a02.200.000', '2200000'],
		['−\u00a0€\u00a050.000', '-50000'],
		['+\u00a0€\u00a050.000', '50000'],
		['€ 0,5', '0,5'],
		['2,5 %', '2,5%'],
		['2024', '2024']
	])('is a number that a Dutch spreadsheet reads: %s', (seen, copied) => {
		expect(copiedCell(seen)).toBe(copied);
	});

	it.each([
		['p.m.', 'p.m.'],
		['+\u00a0p.m.', 'p.m. (+)'],
		['+ 1 p.m. − 2 p.m.', '1 p.m. (+) 2 p.m. (−)'],
		['€\u00a02.000.000 + 1 p.m.', '€ 2.000.000 + 1 p.m.'],
		['  Wijk\n\t versterken ', 'Wijk versterken'],
		['2024–2027', '2024–2027'],
		['–', '–'],
		['', '']
	])('stays the text that it is: %s', (seen, copied) => {
		expect(copiedCell(seen)).toBe(copied);
	});

	it('gives back every amount that the site writes', () => {
		fc.assert(
			fc.property(fc.integer({ min: -1e12, max: 1e12 }), (value) => {
				for (const write of [money, signedMoney, number])
					expect(Number(copiedCell(write(value)).replace(',', '.'))).toBe(value);
			})
		);
	});
});

it('rows are copied with tabs, and as a table that no text can break', () => {
	const rows = [['a', '1'], ['<b> & c']];
	expect(copiedText(rows)).toBe('a\t1\r\n<b> & c');
	expect(copiedHtml(rows)).toBe(
		'<table><tr><td>a</td><td>1</td></tr><tr><td>&lt;b&gt; &amp; c</td></tr></table>'
	);
});
