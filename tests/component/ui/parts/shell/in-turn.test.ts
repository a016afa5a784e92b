import { cleanup, render } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { comeBackTo, takeTurn } from '$lib/ui/parts/shell/turns';
import Fixture from './InTurnFixture.svelte';

const shown = (): string[] => [...document.querySelectorAll('p')].map(({ textContent }) => textContent);

const ALL = ['kop', 'een', 'een, van binnen', 'twee'];

const scrollTo = vi.fn();

beforeEach(() => {
	vi.useFakeTimers();
	vi.stubGlobal('scrollTo', scrollTo);
});

afterEach(() => {
	cleanup();
	vi.runAllTimers();
	vi.useRealTimers();
	vi.unstubAllGlobals();
	scrollTo.mockReset();
});

/** As when the router shows another page: what comes in a turn has turns of its own. */
function moveTo(): void {
	takeTurn(() => void render(Fixture));
	vi.advanceTimersToNextTimer();
}

it('draws a page that one opens at once', () => {
	render(Fixture);
	expect(shown()).toEqual(ALL);
});

it('draws a page that one moves to part by part, each in a task of its own, from the top to the bottom', () => {
	moveTo();
	for (let parts = 1; parts <= ALL.length; parts++) {
		expect(shown()).toEqual(ALL.slice(0, parts));
		vi.advanceTimersToNextTimer();
	}
});

it('has all of a page on paper, whatever is still to be drawn', () => {
	moveTo();
	window.dispatchEvent(new Event('beforeprint'));
	expect(shown()).toEqual(ALL);
	expect(vi.getTimerCount()).toBe(0);
});

it('draws nothing of a page that one left', () => {
	moveTo();
	cleanup();
	vi.runAllTimers();
	expect(shown()).toEqual([]);
});

it('comes back to a place that is still to be drawn, for which it keeps room until then', () => {
	moveTo();
	comeBackTo(500);
	expect(document.body.style.minBlockSize).toBe(`${500 + innerHeight}px`);
	vi.runAllTimers();
	expect(document.body.style.minBlockSize).toBe('');
	expect(scrollTo.mock.calls).toEqual([[{ top: 500 }], [{ top: 500 }]]);
});

it('leaves the place alone once all is drawn, and on a page that one left', () => {
	render(Fixture);
	comeBackTo(500);
	expect(scrollTo).not.toHaveBeenCalled();
	cleanup();
	moveTo();
	comeBackTo(500);
	cleanup();
	moveTo();
	vi.runAllTimers();
	expect(scrollTo).toHaveBeenCalledTimes(1);
	expect(document.body.style.minBlockSize).toBe('');
});
