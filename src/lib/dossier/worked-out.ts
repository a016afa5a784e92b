import { assumptionsIn } from '../formula/dependencies.ts';
import { withDirections } from './directions.ts';
import type { Dossier, Option } from './dossier.ts';
import { formulasOf } from './intermediates.ts';
import { wordsOf } from './words.ts';

/** A dossier with all that follows from what its files say, so that nobody has to work it out again. */
export function workedOut(dossier: Omit<Dossier, 'words'>): Dossier {
	return withDirections(withUses({ ...dossier, words: wordsOf(dossier) }));
}

/** Of every unknown, the options that need it. */
function withUses(dossier: Dossier): Dossier {
	const needs = dossier.options.map((option) => ({
		letter: option.letter,
		names: neededBy(dossier, option)
	}));
	return {
		...dossier,
		assumptions: dossier.assumptions.map((assumption) =>
			assumption.value === null
				? {
						...assumption,
						usedBy: needs.flatMap(({ letter, names }) => (names.has(assumption.id) ? [letter] : []))
					}
				: assumption
		)
	};
}

/** The assumptions that an option's amounts need. */
function neededBy(dossier: Dossier, { spending, effects }: Option): ReadonlySet<string> {
	const formulas = formulasOf(dossier);
	const amounts = new Set([...spending, ...effects].flatMap((line) => line.amounts));
	return new Set([...amounts].flatMap((formula) => assumptionsIn(formula, formulas)));
}
