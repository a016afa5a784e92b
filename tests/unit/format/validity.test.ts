import { describe, expect, it } from 'vitest';
import { taskFieldText } from '../../../src/lib/format/task-field.ts';
import { lineNotes, validityText } from '../../../src/lib/format/validity.ts';

const LINE = { item: 'huur', amounts: [], citations: [] };

describe('until when a figure holds', () => {
	it('is said with the last day', () => {
		expect(validityText('2027-12-31', new Date('2026-11-27T10:00Z'))).toBe(
			'Geldig tot en met 31 december 2027.'
		);
	});

	it('holds on the last day itself, and may be out of date from the next, as the visitor counts days', () => {
		const old = 'Geldig tot en met 31 december 2027. Dit kan verouderd zijn.';
		expect(validityText('2027-12-31', new Date('2027-12-31T23:59'))).not.toBe(old);
		expect(validityText('2027-12-31', new Date('2028-01-01T00:00'))).toBe(old);
	});

	it('is not said where the dossier gives no day', () => {
		expect(validityText(undefined)).toBeUndefined();
		expect(lineNotes(LINE)).toEqual([]);
	});

	it('stands behind the remark of a line', () => {
		expect(
			lineNotes({ ...LINE, remark: 'Zonder energie.', validUntil: '2024-12-31' }, new Date('2024-06-01'))
		).toEqual(['Zonder energie.', 'Geldig tot en met 31 december 2024.']);
	});
});

it('names the task field with the year of its classification', () => {
	expect(taskFieldText({ year: 2024, code: '6.1' })).toBe('Taakveld 6.1 (Iv3, indeling van 2024).');
});
