import type { Span } from './problem.ts';

/** A word of a formula and its place. */
export interface Token extends Span {
	readonly kind: 'number' | 'name' | 'operator' | 'open' | 'close' | 'comma' | 'question' | 'colon';
	readonly text: string;
}

/** Whether a word is a name or a number, short enough to write out in a remedy. */
export function isSimple(text: string): boolean {
	return /^[\p{L}\p{N}_.]{1,40}$/u.test(text);
}
