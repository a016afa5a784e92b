import { withDirections } from './directions.ts';
import type { Dossier } from './dossier.ts';
import { neededBy } from './needed-by.ts';
import { nearPairsOf } from './pairs.ts';
import { wordsOf } from './words.ts';

/** A dossier with all that follows from what its files say, so that nobody has to work it out again. */
export function workedOut(dossier: Omit<Dossier, 'words' | 'nearPairs'>): Dossier {
	const nearPairs = nearPairsOf(dossier).map(({ first, second }) => [first, second] as const);
	return withDirections(withUses({ ...dossier, words: wordsOf(dossier), nearPairs }));
}

/** Of every unknown, the options that need it, and whether measures do. */
function withUses(dossier: Dossier): Dossier {
	const needs = dossier.options.map((option) => ({
		letter: option.letter,
		names: neededBy(dossier, option)
	}));
	const ofMenu = neededBy(dossier, { spending: dossier.menu.map(({ line }) => line), effects: [] });
	return {
		...dossier,
		assumptions: dossier.assumptions.map((assumption) =>
			assumption.value === null
				? {
						...assumption,
						usedBy: needs.flatMap(({ letter, names }) => (names.has(assumption.id) ? [letter] : [])),
						...(ofMenu.has(assumption.id) && { isOfMenu: true })
					}
				: assumption
		)
	};
}
