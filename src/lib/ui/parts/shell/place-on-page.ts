import { FOCUSABLE } from './keep-focus';

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

/** A control by its place in the nearest element with a name. */
function focusIn(control: Element | null): (() => void) | undefined {
	const within = nearestNamed(control?.parentElement);
	if (!control || !within) return undefined;
	const place = [...within.querySelectorAll(FOCUSABLE)].indexOf(control);
	return () => {
		const found = document.getElementById(within.id)?.querySelectorAll<HTMLElement>(FOCUSABLE)[place];
		found?.focus({ preventScroll: true });
	};
}

/** Components that are drawn anew get other names where these are made by count, as `$props.id()` makes them. */
const MADE = /^c\d+/;

function nearestNamed(element: Element | null | undefined): Element | undefined {
	for (let one = element; one; one = one.parentElement) {
		if (one.id !== '' && !MADE.test(one.id)) return one;
	}
	return undefined;
}
