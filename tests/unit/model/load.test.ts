import { describe, expect, it } from 'vitest';
import { loadDossier } from '../../../src/lib/model/load.ts';
import { DOSSIER, exampleFiles } from '../dossier/example.ts';

const codesWith = (from: string, to: string): readonly string[] => {
	const result = loadDossier('proef', exampleFiles({ 'dossier.yaml': DOSSIER.replace(from, to) }));
	return result.ok ? [] : result.problems.map(({ code }) => code);
};

describe('an example of a dossier', () => {
	it('comes true to the cent, and to what round-off leaves', () => {
		for (const close of ['200', '200.0000004', '199.9999996'])
			expect(codesWith('A: 200,', `A: ${close},`)).toEqual([]);
		for (const off of ['200.5', '199.5', '200.01', '199.99', '200.00001'])
			expect(codesWith('A: 200,', `A: ${off},`), off).toEqual(['VOORBEELD_KLOPT_NIET']);
	});

	it('comes true only with what is not known named', () => {
		expect(codesWith('B: { bekend: 0, pm: [loon] }', 'B: 0')).toEqual(['VOORBEELD_KLOPT_NIET']);
		expect(codesWith('A: 200,', 'A: { bekend: 200, pm: [huur] },')).toEqual(['VOORBEELD_KLOPT_NIET']);
	});
});
