import type { FormulaProblemCode } from '../formula/problem.ts';

/** What can be wrong with a dossier; the formula room adds its own codes. */
export type ProblemCode =
	| 'BESTAND_LEEG'
	| 'BESTAND_TE_GROOT'
	| 'BESTAND_GEEN_TEKST'
	| 'BESTAND_ONBEKEND'
	| 'BESTAND_ONTBREEKT'
	| 'BESTAND_IS_LINK'
	| 'MAP_NAAM'
	| 'YAML_SYNTAX'
	| 'YAML_TAB'
	| 'YAML_INSPRINGEN'
	| 'YAML_VERWIJZING'
	| 'YAML_TAG'
	| 'YAML_TE_DIEP'
	| 'YAML_OPMERKING'
	| 'SLEUTEL_DUBBEL'
	| 'SLEUTEL_ONBEKEND'
	| 'SLEUTEL_ONTBREEKT'
	| 'SLEUTEL_VERBODEN'
	| 'NAAM_ONGELDIG'
	| 'NAAM_ONBEKEND'
	| 'NAAM_DUBBEL'
	| 'GETAL_ONLEESBAAR'
	| 'WAARDE_ONJUIST'
	| 'WAARDE_BUITEN_BEREIK'
	| 'BEREIK_SLUIT_UIT'
	| 'DEKKING_TIJDELIJK'
	| 'EENHEID_ONBEKEND'
	| 'JAAR_ONBEKEND'
	| 'JAAR_ONTBREEKT'
	| 'PAKKET_KAN_NIET'
	| 'LETTER_DUBBEL'
	| 'POSITIE_DUBBEL'
	| 'POST_ONGEBRUIKT'
	| 'NAAM_ONGEBRUIKT'
	| 'EFFECT_ONTBREEKT'
	| 'VOORBEELD_KLOPT_NIET'
	| 'KLEUR_CONTRAST'
	| 'MEER_PROBLEMEN'
	| FormulaProblemCode;

/** 'fout' stops the build, 'let op' does not. The words are those that the author sees. */
export type Severity = 'fout' | 'let op';

/** Something wrong in a file of a dossier. Line and column count from 1; sentences are Dutch. */
export interface Problem {
	readonly code: ProblemCode;
	readonly severity: Severity;
	readonly file: string;
	readonly line: number;
	readonly column: number;
	readonly message: string;
	readonly remedy: string;
}

/** One line for a terminal or a build log: `path:line:column: fout|let op CODE: sentence. Remedy.` */
export function problemLine(problem: Problem): string {
	const { file, line, column, severity, code, message, remedy } = problem;
	return `${file}:${line}:${column}: ${severity} ${code}: ${message} ${remedy}`;
}

/** More problems than these nobody mends at once. */
export const MOST_PROBLEMS = 200;

/** Of which kind there are how many among problems that are told, and whether there are more. */
export function countProblems(problems: readonly Problem[]): {
	readonly errors: number;
	readonly warnings: number;
	readonly areMore: boolean;
} {
	const all = problems.filter(({ code }) => code !== 'MEER_PROBLEMEN');
	const errors = all.filter(({ severity }) => severity === 'fout').length;
	return { errors, warnings: all.length - errors, areMore: all.length < problems.length };
}

/**
 * Errors before warnings, then by file and place: the order in which an author mends them. Of more than
 * {@link MOST_PROBLEMS} only those, and then one that says that there are more, at the place of the next.
 */
export function toldProblems(problems: readonly Problem[]): Problem[] {
	const rank = (problem: Problem) => (problem.severity === 'fout' ? 0 : 1);
	const sorted = [...problems].sort(
		(a, b) =>
			rank(a) - rank(b) ||
			(a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
			a.line - b.line ||
			a.column - b.column
	);
	const next = sorted[MOST_PROBLEMS];
	if (next === undefined || next.code === 'MEER_PROBLEMEN') return sorted;
	return [
		...sorted.slice(0, MOST_PROBLEMS),
		{
			...next,
			code: 'MEER_PROBLEMEN',
			message: `Hier staan er ${MOST_PROBLEMS}, en er zijn er meer.`,
			remedy: 'Los eerst deze op; dan ziet u de rest.'
		}
	];
}
