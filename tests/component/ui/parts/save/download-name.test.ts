import { describe, expect, it } from 'vitest';
import { ownPart } from '../../../../../src/lib/ui/parts/save/download-name.ts';

describe('the name of a download', () => {
	it('says nothing of assumptions that are the source’s, nor of judgements', () => {
		expect(ownPart('')).toBe('');
		expect(ownPart('?risico.wachtlijsten_wijk=3400')).toBe('');
	});

	it('says which assumptions are the visitor’s own', () => {
		expect(ownPart('?indexatie=2.5')).toBe('aangepast-indexatie-2.5');
		expect(ownPart('?indexatie=2.5&kosten=pm&risico.x=3400')).toBe('aangepast-indexatie-2.5_kosten-pm');
	});

	it('is short, and another for other assumptions, however many there are', () => {
		const many = (last: number) =>
			`?${'abcdefgh'
				.split('')
				.map((id) => `${id}_kosten=50000`)
				.join('&')}&z=${last}`;
		const names = Array.from({ length: 50 }, (_, last) => ownPart(many(last)));
		expect(new Set(names).size).toBe(50);
		for (const name of names) expect(name).toMatch(/^aangepast-9-aannames-[a-z0-9]{1,7}$/);
	});
});
