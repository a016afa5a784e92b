/** What a key does in a presentation. */
export type StepKey = 'next' | 'previous' | 'first' | 'last' | 'leave';

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
}: KeyboardEvent): StepKey | undefined {
	if (ctrlKey || metaKey || altKey) return undefined;
	if (key === ' ') {
		if (target instanceof Element && target.closest('button, summary, input, select, textarea'))
			return undefined;
		return shiftKey ? 'previous' : 'next';
	}
	return Object.hasOwn(KEYS, key) ? KEYS[key] : undefined;
}
