import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quoted } from '../../../src/lib/export/sheet.ts';

describe('a text in a formula', () => {
	it('is one text with its quotation marks doubled', () => {
		expect(quoted('de "nul"')).toBe('"de ""nul"""');
		expect(quoted('')).toBe('""');
	});

	it('never has more than the 255 signs that Excel takes, and is joined again to what it was', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 900 }), (text) => {
				const parts = [...quoted(text).matchAll(/"((?:[^"]|"")*)"/g)].map(([, part = '']) =>
					part.replaceAll('""', '"')
				);
				expect(parts.join('')).toBe(text);
				for (const part of parts) expect(part.length).toBeLessThanOrEqual(255);
			})
		);
	});
});
