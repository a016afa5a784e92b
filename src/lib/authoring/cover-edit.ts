import type { COVER_WORDS } from '../dossier/cover-words.ts';
import type { Citation } from '../dossier/dossier.ts';
import { readYaml, valueAt, type SourceFile } from '../dossier/yaml-file.ts';
import { addEntry, addItem, setValue, type FileResult } from './splice.ts';

/** A line of the cover of an option. */
export interface CoverEdit {
	readonly kind: 'cover';
	/** The path of the option's file. */
	readonly file: string;
	/** The cover in a sentence, for an option that does not say it yet. */
	readonly text: string;
	readonly from: (typeof COVER_WORDS)[number];
	readonly title?: string | undefined;
	/** In €/jaar, and not below zero. */
	readonly amount: number | 'pm' | 'rest';
	readonly nature?: 'structureel' | 'incidenteel' | undefined;
	readonly citation?: Citation | undefined;
}

/** The file of an option with one more line of cover; what it said in words stays. */
export function withCoverLine(file: SourceFile, edit: CoverEdit): FileResult {
	const { text, from, title, amount, nature, citation } = edit;
	const line = {
		uit: from,
		titel: title,
		bedrag: amount,
		aard: nature,
		bron: citation && { [citation.source]: citation.place }
	};
	const read = readYaml(file);
	const cover = read.ok ? valueAt(read.file.value, ['dekking']) : undefined;
	if (typeof cover === 'string') return setValue(file, ['dekking'], { tekst: cover, regels: [line] });
	return cover === undefined
		? addEntry(file, [], 'dekking', { tekst: text, regels: [line] })
		: addItem(file, ['dekking', 'regels'], line);
}
