import type { Dossier } from '../../../dossier/dossier.ts';

/**
 * A function that keeps its last answer about a dossier: what is asked of the source is the same on every step of a
 * slider.
 * @param work gets only what JSON can carry, apart from the dossier
 */
export function kept<Asked extends readonly unknown[], Answer>(
	work: (dossier: Dossier, ...asked: Asked) => Answer
): (dossier: Dossier, ...asked: Asked) => Answer {
	const answers = new WeakMap<Dossier, { readonly key: string; readonly answer: Answer }>();
	return (dossier, ...asked) => {
		const key = JSON.stringify(asked);
		const last = answers.get(dossier);
		if (last?.key === key) return last.answer;
		const answer = work(dossier, ...asked);
		answers.set(dossier, { key, answer });
		return answer;
	};
}
