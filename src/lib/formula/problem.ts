/** What can be wrong with a formula. */
export type FormulaProblemCode =
	/** Nothing is written. */
	| 'FORMULE_LEEG'
	/** More characters than a reader can follow. */
	| 'FORMULE_TE_LANG'
	/** More levels of parentheses than a reader can follow. */
	| 'FORMULE_TE_DIEP'
	/** A character or word that the formula language does not have. */
	| 'FORMULE_TEKEN'
	/** The parts do not follow one another as a formula. */
	| 'FORMULE_SYNTAX'
	/** A number written the Dutch way, or in another way that could be misread. */
	| 'FORMULE_GETAL'
	/** A per cent sign. */
	| 'FORMULE_PROCENT'
	/** A multiplication without its sign. */
	| 'FORMULE_MAAL'
	/** A name that the dossier does not know, or that cannot be a name. */
	| 'FORMULE_NAAM'
	/** A function that does not exist. */
	| 'FORMULE_FUNCTIE'
	/** Too few or too many values for a function. */
	| 'FORMULE_INVOER'
	/** Units that do not go together. */
	| 'FORMULE_EENHEID'
	/** A calendar year used as an amount, or an amount used as a calendar year. */
	| 'FORMULE_JAARTAL'
	/** A condition used as an amount, or an amount used as a condition. */
	| 'FORMULE_VOORWAARDE'
	/** Intermediates that need one another. */
	| 'FORMULE_KRINGLOOP'
	/** Values within the bounds at which there is no outcome. */
	| 'FORMULE_GRENZEN';

/** A place in the text of a formula: from `start` up to, not including, `end`. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

/** Something wrong in a formula, for the person who wrote it. */
export interface FormulaProblem {
	readonly code: FormulaProblemCode;
	/** Offsets in the text of the formula as it was passed, without the leading "=". */
	readonly start: number;
	readonly end: number;
	/** One Dutch sentence that says what is wrong. */
	readonly message: string;
	/** One Dutch sentence that says what to do. */
	readonly remedy: string;
}

/** Makes a problem at a place. */
export function problemAt(
	code: FormulaProblemCode,
	span: Span,
	message: string,
	remedy: string
): FormulaProblem {
	return { code, start: span.start, end: span.end, message, remedy };
}
