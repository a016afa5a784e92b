/** Which side of its point a text stands on. */
export type Anchor = 'start' | 'middle' | 'end';

/** The side for a text at so many % of a line: inward within `edge` % of either end, so that it is not cut off. */
export function anchorAt(at: number, edge: number): Anchor {
	return at < edge ? 'start' : at > 100 - edge ? 'end' : 'middle';
}

/** How far before its point something of this width starts. */
export function before(anchor: Anchor, width: number): number {
	return { start: 0, middle: width / 2, end: width }[anchor];
}

/** How wide a text at most is, in px; what is drawn without a browser cannot be measured. */
export function textWidth(text: string, character: number): number {
	return text.length * character;
}
