/** The current year in a formula. */
export const YEAR_NAME = 'jaar';

/** The first year of the dossier in a formula. */
export const FIRST_YEAR_NAME = 'eerste_jaar';

/** Words that mathjs reads as an operator. */
export const OPERATOR_WORDS: ReadonlySet<string> = new Set(['and', 'or', 'xor', 'not', 'mod', 'to', 'in']);

/** Words that mathjs reads as a value of its own. */
export const VALUE_WORDS: ReadonlySet<string> = new Set(['true', 'false', 'null', 'undefined']);

/** Whether this is how a name in a formula is written: small letters, digits and underscores. */
export function isName(text: string): boolean {
	return /^[a-z][a-z0-9_]*$/.test(text);
}

/** The name nearest to a text in how it is written: `Huur-2023` gives `huur_2023`; null when nothing is left. */
export function nameFrom(text: string): string | null {
	const name = text
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9_]+/g, '_')
		.replace(/^[^a-z]+|_+$/g, '');
	return isName(name) ? name : null;
}
