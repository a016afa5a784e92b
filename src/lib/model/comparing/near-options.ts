import type { Dossier, Option } from '../../dossier/dossier.ts';

/** An option with those that people look at first beside it, in the order of the options; all of them where there are few. */
export function nearOptionsOf(dossier: Dossier, letter: string): readonly Option[] {
	const near = dossier.nearPairs.filter((pair) => pair.includes(letter)).flat();
	return dossier.options.filter((option) => option.letter === letter || near.includes(option.letter));
}
