import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../../src/lib/dossier/dossier.ts';
import { nearOptionsOf } from '../../../src/lib/model/comparing/near-options.ts';
import { nearPairsOf, neighboursOf, pairsOf } from '../../../src/lib/dossier/pairs.ts';
import { workedOut } from '../../../src/lib/dossier/worked-out.ts';
import { hilversum } from '../model/hilversum.ts';

/** A dossier whose options stand on these places of two axes. */
function placed(places: readonly (readonly [number, number])[]): Dossier {
	const [option] = hilversum().options;
	if (option === undefined) throw new Error('Hilversum has no options');
	const poles = (axis: string) =>
		Array.from({ length: 30 }, (_, pole) => ({ id: `${axis}${pole}`, title: '', short: '' }));
	return {
		...hilversum(),
		axes: ['x', 'y'].map((id) => ({ id, title: id, question: '', poles: poles(id) })),
		options: places.map(([x, y], place) => ({
			...option,
			letter: String.fromCharCode(65 + place),
			position: { x: `x${x}`, y: `y${y}` }
		}))
	};
}

const names = (dossier: Dossier): readonly string[] =>
	nearPairsOf(dossier).map(({ first, second }) => first + second);

describe('near pairs', () => {
	it('are all pairs where there are few', () => {
		expect(nearPairsOf(hilversum())).toEqual(pairsOf(hilversum()));
		expect(pairsOf(hilversum())).toHaveLength(6);
	});

	it('are neighbours in a field of more, with no option between them', () => {
		const field = placed([0, 1, 2].flatMap((y) => [0, 1, 2].map((x) => [x, y] as const)));
		expect(names(field)).toEqual(['AB', 'AD', 'BC', 'BE', 'CF', 'DE', 'DG', 'EF', 'EH', 'FI', 'GH', 'HI']);
	});

	it('grow with the options and not with their square', () => {
		const row = placed(Array.from({ length: 26 }, (_, x) => [x, 0] as const));
		expect(nearPairsOf(row)).toHaveLength(25);
		expect(nearPairsOf({ ...row, axes: [] })).toHaveLength(25);
	});
});

describe('options near one', () => {
	const lettersBeside = (dossier: Dossier, letter: string): string =>
		nearOptionsOf(workedOut(dossier), letter)
			.map((option) => option.letter)
			.join('');

	it('are all options where there are few', () => {
		expect(lettersBeside(hilversum(), 'C')).toBe('ABCD');
	});

	it('are itself and its neighbours in a field of more, in the order of the options', () => {
		const field = placed([0, 1, 2].flatMap((y) => [0, 1, 2].map((x) => [x, y] as const)));
		expect(lettersBeside(field, 'E')).toBe('BDEFH');
		expect(lettersBeside(field, 'A')).toBe('ABD');
		expect(lettersBeside({ ...field, axes: [] }, 'I')).toBe('HI');
	});
});

describe('neighbours', () => {
	const of = (dossier: Dossier): readonly string[] =>
		neighboursOf(dossier).map(({ first, second }) => first + second);

	it('differ in one answer', () => {
		expect(of(hilversum())).toEqual(['AB', 'AC', 'BD', 'CD']);
	});

	it('are found across an empty place, and not around a corner', () => {
		expect(
			of(
				placed([
					[0, 0],
					[2, 0],
					[1, 1]
				])
			)
		).toEqual(['AB']);
	});

	it('are none where there are no questions', () => {
		expect(of({ ...hilversum(), axes: [] })).toEqual([]);
	});
});
