import type { CostItem, CostLine } from '../dossier/dossier.ts';
import { dateText } from './date.ts';

/** A day as it is written in a dossier, so that days can be compared: `2026-11-25`. */
const DAY = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone: 'Europe/Amsterdam' });

/**
 * Until when a figure holds, and after that day that it may be out of date; nothing where the dossier gives no day.
 *
 * @param until the last day, as an ISO date
 */
export function validityText(until: string | undefined, today = new Date()): string | undefined {
	if (until === undefined) return undefined;
	const isPast = DAY.format(today) > until;
	return `Geldig tot en met ${dateText(new Date(`${until}T12:00Z`))}${isPast ? '. Dit kan verouderd zijn' : ''}.`;
}

/** What a reader must know of the amounts of a line: the remark of the dossier, and until when they hold. */
export const lineNotes = ({ remark, validUntil }: CostLine, today?: Date): string[] =>
	[remark, validityText(validUntil, today)].filter((note) => note !== undefined);

/** Where a post belongs in the books of municipalities: `Taakveld 6.1 (Iv3, indeling van 2024).` */
export const taskFieldText = ({ code, year }: NonNullable<CostItem['taskField']>): string =>
	`Taakveld ${code} (Iv3, indeling van ${year}).`;
