interface Box {
	readonly left: number;
	readonly top: number;
	readonly bottom: number;
}

interface Size {
	readonly width: number;
	readonly height: number;
}

interface Room {
	readonly clientWidth: number;
	readonly clientHeight: number;
}

/** How far from what it is about, and from the edges of the window, in px. */
const GAP = 6;
const EDGE = 16;

/**
 * Where a small window stands below a word, or above it where there is more room; all in px of the browser's window. It
 * never stands over the word.
 */
export function beside(
	word: Box,
	{ width, height }: Size,
	{ clientWidth, clientHeight }: Room
): { readonly left: number; readonly top: number } {
	const below = clientHeight - word.bottom;
	const isAbove = below < height + GAP && word.top > below;
	return {
		left: Math.max(EDGE, Math.min(word.left, clientWidth - width - EDGE)),
		top: isAbove ? word.top - GAP - height : word.bottom + GAP
	};
}
