const MOMENT = new Intl.DateTimeFormat('nl-NL', {
	day: 'numeric',
	month: 'long',
	hour: 'numeric',
	minute: '2-digit'
});

/** A moment in the visitor's own time, from milliseconds since 1970: `25 november om 21:40`. */
export const momentText = (time: number): string => MOMENT.format(time);
