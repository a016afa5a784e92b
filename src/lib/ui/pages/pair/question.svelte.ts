import type { Tweaks } from '$lib/state/tweaks.svelte';
import { DEFAULT_QUESTION, type QuestionState } from './question.ts';

/** What the sections about turning ask, the same in all of them. */
export class Question {
	state = $state.raw<QuestionState>(DEFAULT_QUESTION);

	/** Whether this is what is asked as long as the visitor asks nothing else. */
	get isDefault(): boolean {
		const { measure, leavesOut } = this.state;
		return measure === DEFAULT_QUESTION.measure && leavesOut === DEFAULT_QUESTION.leavesOut;
	}
}

const questions = new WeakMap<Tweaks, Question>();

/** The question that goes with a dossier's tweaks. */
export function questionOf(tweaks: Tweaks): Question {
	const question = questions.get(tweaks) ?? new Question();
	questions.set(tweaks, question);
	return question;
}
