import { expect, it } from 'vitest';
import { answersText } from '../../../src/lib/format/poles.ts';

it('answers beside each other keep their capitals within quotes; one needs none', () => {
	const [near, central] = [{ title: 'In de buurt' }, { title: 'Centraal, op het Sociaal Plein' }];
	expect(answersText([near, central])).toBe('“In de buurt” of “Centraal, op het Sociaal Plein”');
	expect(answersText([near])).toBe('In de buurt');
});
