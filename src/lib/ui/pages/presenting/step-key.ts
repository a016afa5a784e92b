/** What a key does in a presentation. */
export type StepKey = 'next' | 'previous' | 'first' | 'last' | 'leave';

/** Which prepared situation a key asks for, from 1: the number keys. */
export type SituationKey = { readonly situation: number };

const KEYS: Readonly<Record<string, StepKey>> = {
	ArrowRight: 'next',
	PageDown: 'next',
	ArrowLeft: 'previous',
	PageUp: 'previous',
	Home: 'first',
	End: 'last',
	Escape: 'leave'
};

/**
 * What a key does, or undefined where it is left to the browser: with Ctrl, Alt or Meta, and the space bar on what it
 * presses.
 */
export function stepKey({
	key,
	ctrlKey,
	metaKey,
	altKey,
	shiftKey,
	target
}: KeyboardEvent): StepKey | SituationKey | undefined {
	if (ctrlKey || metaKey || altKey) return undefined;
	// What is typed into a field, and what moves a slider, is its own.
	if (target instanceof Element && target.closest('input, select, textarea') && key !== 'Escape')
		return undefined;
	if (/^[1-9]$/.test(key)) return { situation: Number(key) };
	if (key === ' ') {
		if (target instanceof Element && target.closest('button, summary')) return undefined;
		return shiftKey ? 'previous' : 'next';
	}
	return Object.hasOwn(KEYS, key) ? KEYS[key] : undefined;
}
