/** What can have the focus. */
export const FOCUSABLE =
	'a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex="-1"]), [contenteditable="true"]';

/** What has the focus, and where it stands. */
interface Place {
	readonly element: Element;
	/** What it stands in, from the inside out. */
	readonly around: readonly Element[];
	/** All that could have the focus, in order. */
	readonly order: readonly Element[];
}

/**
 * Keeps the focus where the visitor is working when the control with the focus goes away, or can no longer be used: it
 * moves to what took its place, else to what stands next, else to what stood before. In a group of controls that is the
 * first of the group, which the group is about.
 */
export class FocusKeeper {
	#place: Place | undefined;
	readonly #observer = new MutationObserver(() => {
		this.#keep();
	});

	/** Begins to look after a page; gives what ends it. */
	start(): () => void {
		this.take(document.activeElement);
		this.#observer.observe(document.body, {
			subtree: true,
			childList: true,
			attributeFilter: ['disabled']
		});
		return () => {
			this.#observer.disconnect();
		};
	}

	/** Remembers where the focus is. */
	take(element: Element | null): void {
		if (element === null || element === document.body) return;
		const around: Element[] = [];
		for (let one = element.parentElement; one; one = one.parentElement) around.push(one);
		this.#place = { element, around, order: [...document.querySelectorAll(FOCUSABLE)] };
	}

	/** Forgets it, as when another page comes, or when the visitor clicks beside all controls. */
	forget(): void {
		this.#place = undefined;
	}

	/** The element that last had the focus, and may be gone. */
	get last(): Element | undefined {
		return this.#place?.element;
	}

	#keep(): void {
		const place = this.#place;
		if (place === undefined || (place.element.isConnected && !place.element.matches(':disabled'))) return;
		const { activeElement } = document;
		if (activeElement !== null && activeElement !== document.body && activeElement !== place.element) return;
		for (const area of place.around) {
			const next = area.isConnected ? successor(place, area) : undefined;
			if (next === undefined) continue;
			next.focus();
			return;
		}
	}
}

/** What takes the place of an element within what it stood in, if anything can. */
function successor({ element, order }: Place, area: Element): HTMLElement | undefined {
	const usable = [...area.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(isUsable);
	if (area.getAttribute('role') === 'group') return usable[0];
	const turn = order.indexOf(element);
	const isLeft = (one: Element): boolean => usable.some((other) => other === one);
	const before = order.slice(0, turn).findLast(isLeft);
	const after = usable.findIndex((one) => one === before) + 1;
	return usable[after] ?? usable[after - 1];
}

function isUsable(element: HTMLElement): boolean {
	const isSeen = !('checkVisibility' in element) || element.checkVisibility();
	return isSeen && !element.matches(':disabled');
}
