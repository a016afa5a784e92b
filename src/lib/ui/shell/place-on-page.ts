const CONTROLS = 'a[href], button, input, select, textarea, summary';

/**
 * Remembers where a visitor is on a page: what is open, what has the focus, and how far it is scrolled.
 * @returns what brings the visitor back there after the page was drawn anew
 */
export function placeOf({ activeElement, scrollingElement }: Document): () => void {
	const top = scrollingElement?.scrollTop ?? 0;
	const open = [...document.querySelectorAll('details')].map((details) => details.open);
	const focused = focusIn(activeElement);
	return () => {
		const all = [...document.querySelectorAll('details')];
		if (all.length === open.length)
			all.forEach((details, place) => (details.open = open[place] ?? details.open));
		focused?.();
		scrollingElement?.scrollTo({ top });
	};
}

/** A control by its place in the nearest element whose name outlives a drawing. */
function focusIn(control: Element | null): (() => void) | undefined {
	// Names that components are given by count are other ones the next time.
	const within = control?.closest('[id]:not([id^="c"], input, button)');
	if (!control || !within) return undefined;
	const place = [...within.querySelectorAll(CONTROLS)].indexOf(control);
	return () => {
		const found = document.getElementById(within.id)?.querySelectorAll<HTMLElement>(CONTROLS)[place];
		found?.focus({ preventScroll: true });
	};
}
