import type { Dossier, Option } from '../../dossier/dossier.ts';
import { nearPairsOf } from './pairs.ts';

/** An option with those that people look at first beside it, in the order of the options; all of them where there are few. */
export function nearOptionsOf(dossier: Dossier, letter: string): readonly Option[] {
	const near = nearPairsOf(dossier).filter(({ first, second }) => first === letter || second === letter);
	return dossier.options.filter(
		(option) =>
			option.letter === letter ||
			near.some(({ first, second }) => first === option.letter || second === option.letter)
	);
}
