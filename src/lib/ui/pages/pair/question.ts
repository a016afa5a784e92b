import type { Measure, Scope, Subject } from '../../../model/comparing/scope.ts';

/** What the sections about turning ask. */
export interface QuestionState {
	/** Which amounts count. */
	readonly measure: Measure;
	/** Whether to answer about what is known, and name what is left out. */
	readonly leavesOut: boolean;
}

/** What is asked as long as the visitor asks nothing else. */
export const DEFAULT_QUESTION: QuestionState = { measure: 'spending', leavesOut: false };

/** The sum over all years that is asked about. */
export function scopeOf({ measure, leavesOut }: QuestionState, subject: Subject): Scope {
	return { subject, measure, period: 'all', treatOpenAs: leavesOut ? 'left-out' : 'blocked' };
}
