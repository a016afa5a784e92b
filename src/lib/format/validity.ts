import type { CostLine } from '../dossier/dossier.ts';
import { dayText } from './date.ts';

/**
 * Until when a figure holds, and once that day is over that it may be out of date; nothing where the dossier gives no day.
 *
 * @param until the last day, as an ISO date; it ends when it ends for the visitor
 */
export function validityText(until: string | undefined, today = new Date()): string | undefined {
	if (until === undefined) return undefined;
	const isPast = today >= new Date(`${until}T24:00`);
	return `Geldig tot en met ${dayText(until)}${isPast ? '. Dit kan verouderd zijn' : ''}.`;
}

/** What a reader must know of the amounts of a line: the remark of the dossier, and until when they hold. */
export const lineNotes = ({ remark, validUntil }: CostLine, today?: Date): string[] =>
	[remark, validityText(validUntil, today)].filter((note) => note !== undefined);
