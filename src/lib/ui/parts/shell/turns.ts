import { flushSync } from 'svelte';

/** The parts of a page that are still to be drawn, each by what draws it, in the order of the page. */
let waiting: (() => void)[] = [];
let next: ReturnType<typeof setTimeout> | undefined;
let isDrawing = false;
/** The place on the page to come back to, in pixels from its top. */
let place: number | undefined;

/** Whether a part is being drawn in its turn; what it has in it then gets turns of its own. */
export const isTurn = (): boolean => isDrawing;

/**
 * Draws a part of a page in a task of its own, after the parts that came before it, so that the browser can answer in
 * between. On paper all of them stand at once.
 * @returns what takes it back, for a part that goes away before its turn
 */
export function takeTurn(draw: () => void): () => void {
	waiting.push(draw);
	plan();
	return () => {
		if (!waiting.includes(draw)) return;
		waiting = waiting.filter((one) => one !== draw);
		forgetPlace();
	};
}

/** Comes back to a place on a page, in pixels from its top, which may have to be drawn first: room is kept for it. */
export function comeBackTo(top: number): void {
	if (waiting.length === 0) return;
	place = top;
	document.body.style.minBlockSize = `${top + innerHeight}px`;
	scrollTo({ top });
}

function forgetPlace(): void {
	if (place === undefined) return;
	place = undefined;
	document.body.style.minBlockSize = '';
}

function plan(): void {
	if (next !== undefined) return;
	addEventListener('beforeprint', drawAll);
	next = setTimeout(() => {
		next = undefined;
		drawNext();
		if (waiting.length > 0) plan();
		else finish();
	});
}

/** What a part has in it comes before what follows the part. */
function drawNext(): void {
	const [draw, ...later] = waiting;
	waiting = [];
	isDrawing = true;
	if (draw) flushSync(draw);
	isDrawing = false;
	waiting = [...waiting, ...later];
}

/** Draws all parts that still wait, for what needs the whole page at once. */
export function drawAll(): void {
	while (waiting.length > 0) drawNext();
	finish();
}

function finish(): void {
	clearTimeout(next);
	next = undefined;
	removeEventListener('beforeprint', drawAll);
	const top = place;
	forgetPlace();
	if (top !== undefined) scrollTo({ top });
}
