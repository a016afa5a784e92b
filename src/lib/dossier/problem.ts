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
	| 'EENHEID_ONBEKEND'
	| 'JAAR_ONBEKEND'
	| 'JAAR_ONTBREEKT'
	| 'LETTER_DUBBEL'
	| 'POSITIE_DUBBEL'
	| 'POST_ONGEBRUIKT'
	| 'NAAM_ONGEBRUIKT'
	| 'EFFECT_ONTBREEKT'
	| 'VOORBEELD_KLOPT_NIET'
	| 'KLEUR_CONTRAST'
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

/** Errors before warnings, then by file and place; the order in which an author mends them. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
	const rank = (problem: Problem) => (problem.severity === 'fout' ? 0 : 1);
	return [...problems].sort(
		(a, b) =>
			rank(a) - rank(b) ||
			(a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
			a.line - b.line ||
			a.column - b.column
	);
}
