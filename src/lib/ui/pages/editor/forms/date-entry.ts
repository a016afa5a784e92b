import { dateMeant, isDate } from '$lib/dossier/dates';

/** The day that somebody typed, in whichever way people write one, as an ISO date; undefined where it is none. */
export function typedDay(text: string): string | undefined {
	const typed = text.trim();
	return isDate(typed) ? typed : dateMeant(typed);
}

/** What is wrong with a day that somebody typed; empty where nothing is. */
export const dayProblem = (text: string): string =>
	typedDay(text) === undefined ? 'Schrijf een dag, bijvoorbeeld 15 januari 2026.' : '';
