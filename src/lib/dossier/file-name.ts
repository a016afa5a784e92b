import type { Problem } from './problem.ts';

/** What the file of the dossier itself is called. */
export const DOSSIER_FILE = 'dossier.yaml';
/** What the file of an option is called. */
export const OPTION_FILE = /^keuze-[a-z0-9]+\.ya?ml$/i;

/** The last part of a path. */
export const fileName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** The keys of `dossier.yaml` under which an author names things. */
export const NAMED_KEYS = [
	'bronnen',
	'assen',
	'aannames',
	'constanten',
	'tussenwaarden',
	'maatstaven',
	'posten',
	'maatregelen',
	'investeringen',
	'effecten',
	'uitkomsten',
	'voordelen',
	'risicos',
	'doelen',
	'themas',
	'begrippen'
] as const;

/** The keys that may stand in a file of their own, which is called after them: `posten.yaml`. */
export const PART_KEYS: readonly string[] = [...NAMED_KEYS, 'opmerkingen'];

/** The key that a file with this name holds for `dossier.yaml`; undefined for all other files. */
export const partKeyOf = (name: string): string | undefined =>
	PART_KEYS.find((key) => name === `${key}.yaml`);

/** Whether a file with this name is read. */
export const isRead = (name: string): boolean =>
	name === DOSSIER_FILE || OPTION_FILE.test(name) || partKeyOf(name) !== undefined;

/** Endings that Windows and word processors put behind a name, often without showing them. */
const HIDDEN_ENDING = /\.(?:txt|text|docx?|rtf|odt)$/i;

/**
 * The problem of a file that is not read and looks as if it should be, such as `keuze-c.yaml.txt`: an error where no
 * other file has the name that was meant, and a warning where it may be a copy. Undefined for all other files.
 *
 * @param others the names of all files in the folder
 */
export function unreadFile(path: string, others: readonly string[]): Problem | undefined {
	const name = fileName(path);
	if (isRead(name) || name.startsWith('.')) return undefined;
	const meant = nameMeant(name);
	if (meant === undefined) return undefined;
	const hidden = HIDDEN_ENDING.exec(name)?.[0];
	const isThere = others.includes(meant);
	const isCopy = isThere || (hidden === undefined && /\.ya?ml./i.test(name));
	return {
		code: 'BESTAND_ONBEKEND',
		severity: isCopy ? 'let op' : 'fout',
		file: path,
		line: 1,
		column: 1,
		message: `Het bestand ${name} telt niet mee, want het heet anders dan een bestand van een dossier.`,
		remedy: isThere
			? `Is het een kopie van ${meant}? Haal het dan weg uit deze map.`
			: `Noem het ${meant}.${
					hidden === undefined
						? ''
						: ` Ziet u ${hidden} niet staan? Laat Verkenner dan de bestandsnaamextensies tonen.`
				}`
	};
}

/** What to do about a YAML file in the folder of a dossier that is none of its files. */
export function otherName(name: string): string {
	const meant = nameMeant(name);
	return meant === undefined
		? 'Noem het dossier.yaml, keuze-a.yaml, keuze-b.yaml en zo verder, of naar wat erin staat, zoals posten.yaml. Of haal het weg.'
		: `Noem het ${meant}, of haal het weg.`;
}

/** The name of the file that somebody probably meant: of `Keuze C.yaml.txt` it is `keuze-c.yaml`. */
function nameMeant(name: string): string | undefined {
	const bare = name
		.toLowerCase()
		.replace(/\.ya?m?l?\b.*$|\.[a-z]+$/, '')
		.trim();
	if (/^dossiers?$/.test(bare)) return DOSSIER_FILE;
	const [, letter] = /^keuze[\s_.-]*([a-z]{1,3}|\d{1,2})$/.exec(bare) ?? [];
	return letter === undefined ? undefined : `keuze-${letter}.yaml`;
}
