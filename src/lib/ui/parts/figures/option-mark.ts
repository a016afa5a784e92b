import { encoding, type Encoding } from '../../../charts/encoding.ts';
import type { Dossier, Option } from '../../../dossier/dossier.ts';

/** An option as a letter with its looks. */
export interface OptionMark {
	readonly letter: string;
	readonly encoding: Encoding;
}

/** The mark of an option. */
export function optionMark(dossier: Dossier, option: Option): OptionMark {
	return { letter: option.letter, encoding: encoding(dossier, option) };
}
