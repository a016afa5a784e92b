const DATE = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'Europe/Amsterdam' });

/** A day as people write it: `25 november 2026`, as the calendar in the Netherlands has it. */
export function dateText(date: Date): string {
	return DATE.format(date);
}

/** The same for an ISO date. */
export const dayText = (day: string): string => dateText(new Date(`${day}T12:00Z`));
