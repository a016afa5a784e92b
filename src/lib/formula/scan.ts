import { problemAt, type FormulaProblem, type Span } from './problem.ts';
import { Scanner } from './scanner.ts';
import { spreadsheetProblem } from './spreadsheet.ts';
import type { Token } from './token.ts';

/** No formula is longer: nobody could check it by reading. */
export const LONGEST_FORMULA = 1000;

/**
 * Cuts a formula into words and finds everything that the small formula language does not have, each at its
 * own place: what mathjs would understand in another way (50.000, 2 jaar, 3%) never reaches it.
 * Looks at every character once and never nests, so any text is safe.
 */
export function scan(text: string): { readonly tokens: Token[]; readonly problems: FormulaProblem[] } {
	const whole: Span = { start: 0, end: text.length };
	if (text.trim() === '') {
		return {
			tokens: [],
			problems: [
				problemAt('FORMULE_LEEG', whole, 'De formule is leeg.', 'Schrijf een formule achter het =-teken.')
			]
		};
	}
	if (text.length > LONGEST_FORMULA) {
		return {
			tokens: [],
			problems: [
				problemAt(
					'FORMULE_TE_LANG',
					{ start: LONGEST_FORMULA, end: text.length },
					`De formule heeft ${text.length} tekens; meer dan ${LONGEST_FORMULA} kan niet.`,
					'Maak van delen van de formule een tussenwaarde met een eigen naam.'
				)
			]
		};
	}
	const foreign = spreadsheetProblem(text);
	return foreign === undefined ? new Scanner(text).scan() : { tokens: [], problems: [foreign] };
}
