import { typedValue } from '../../../../authoring/amount.ts';

/** The number that was typed, if it is one. */
export function numberIn(text: string): number | undefined {
	const typed = typedValue(text);
	return typed.ok ? (typed.value ?? undefined) : undefined;
}
