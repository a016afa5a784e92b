import '@testing-library/jest-dom/vitest';
import { vi } from 'vitest';

// The router of the site is not running here: its shallow changes of the address are those of the browser. All files
// have this, as they share their modules.
vi.mock('$app/navigation', async (original) => ({
	...(await original<object>()),
	pushState: (url: string, state: App.PageState) => history.pushState(state, '', url),
	replaceState: (url: string, state: App.PageState) => history.replaceState(state, '', url)
}));
vi.mock('$app/state', () => ({
	navigating: { to: null },
	page: {
		url: new URL('http://localhost/'),
		data: {},
		params: {},
		get state(): App.PageState {
			return history.state ?? {};
		}
	}
}));

// jsdom has no layout: no method that scrolls by it, and nothing that tells of another size.
Element.prototype.scrollIntoView = () => undefined;
window.ResizeObserver ??= class {
	observe(): void {}
	unobserve(): void {}
	disconnect(): void {}
};

/** What decides how an element computes here, where components come without their styles: what it is, and is in. */
function chainOf(element: Element): string {
	const own = [...element.attributes]
		.filter(({ name }) => !/^(?:class|id|for|href|aria-.*|data-.*)$/.test(name))
		.map(({ name, value }) => `${name}=${value}`);
	const siblings = [...(element.parentElement?.children ?? [])];
	const isFirst = siblings.find(({ localName }) => localName === element.localName) === element;
	const above = element.parentElement === null ? '' : chainOf(element.parentElement);
	return `${above}<${element.localName} ${own.join(' ')}${isFirst ? '' : ' later'}>`;
}

/**
 * jsdom matches all rules of a browser for each element that is asked for by its role, a quarter of the time of these
 * tests; what it found for a chain is remembered.
 */
function remembering(compute: typeof getComputedStyle): typeof getComputedStyle {
	const known = new Map<string, CSSStyleDeclaration>();
	return function remembered(element, pseudo) {
		if (document.styleSheets.length > 0) return compute(element, pseudo);
		const key = `${chainOf(element)}${pseudo ?? ''}`;
		const style = known.get(key) ?? compute(element, pseudo);
		known.set(key, style);
		return style;
	};
}

// This file runs before each of the tests, in one window.
if (window.getComputedStyle.name !== 'remembered')
	window.getComputedStyle = remembering(window.getComputedStyle.bind(window));

// They share one window: what a file before this one left in the address is not of this one.
history.replaceState(null, '', '/');
