import { describe, expect, it } from 'vitest';
import { said, saidAll, saidStatements } from '../../../../../src/lib/ui/parts/figures/said.ts';
import { hilversum } from '../../../model/hilversum.ts';

describe('what is said beside what the source says', () => {
	it('has nothing beside it when it is the same', () => {
		expect(said('Zo.', 'Zo.')).toEqual({ text: 'Zo.' });
		expect(saidAll(['Een.', 'Twee.'], ['Een.', 'Twee.'])).toEqual([{ text: 'Een.' }, { text: 'Twee.' }]);
	});

	it('has what the source says instead, or that it says nothing there', () => {
		expect(said('Zo.', 'Anders.')).toEqual({ text: 'Zo.', was: 'Anders.' });
		expect(said('Zo.', '')).toEqual({ text: 'Zo.', was: 'daar stond dit niet' });
		expect(saidAll(['Een.', 'Drie.'], ['Een.', 'Twee.'])).toEqual([
			{ text: 'Een.' },
			{ text: 'Drie.', was: 'Twee.' }
		]);
	});

	it('has what the source says of the same assumptions', () => {
		const source = [
			{ assumptions: ['a', 'b'], sentence: 'Van a en b.' },
			{ assumptions: ['c'], sentence: 'Van c.' }
		];
		const now = [
			{ assumptions: ['a'], sentence: 'Nu a.' },
			{ assumptions: ['c'], sentence: 'Van c.' },
			{ assumptions: ['d'], sentence: 'Nu d.' }
		];
		expect(saidStatements(hilversum(), now, source)).toEqual([
			{ text: 'Nu a.', was: 'Van a en b.' },
			{ text: 'Van c.' },
			{ text: 'Nu d.', was: 'nog niet te zeggen' }
		]);
	});
});
