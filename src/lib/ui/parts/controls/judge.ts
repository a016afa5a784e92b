import type { Judgeable } from '$lib/format/judgement';
import type { Level, Scale } from '$lib/model/judging/judgement-scale';
import { withBefore } from '$lib/model/judging/measure-effect';
import {
	advantageJudgementText,
	advantageKey,
	riskJudgementText,
	riskKey,
	type RiskJudgement,
	type Stage
} from '$lib/model/judging/risk-judgement';
import type { Tweaks } from '$lib/state/tweaks.svelte';

/** What is judged: a risk or an advantage, by its id. */
export interface Judgee {
	readonly kind: Judgeable;
	readonly id: string;
}

/** Takes over a whole judgement as a step; of an advantage only what is said before a measure. */
export function judge(tweaks: Tweaks, { kind, id }: Judgee, next: RiskJudgement, control?: string): void {
	tweaks.judge(
		kind === 'risk'
			? { [riskKey(id)]: riskJudgementText(next) }
			: { [advantageKey(id)]: advantageJudgementText(next.before) },
		control
	);
}

/**
 * Takes over one level on one scale as a gesture of its control, or with undefined none, which is a step of its own.
 * What was said of a measure's effect moves along.
 */
export function judgeLevel(
	tweaks: Tweaks,
	of: Judgee,
	judgement: RiskJudgement,
	{ stage, scale, level }: { readonly stage: Stage; readonly scale: Scale; readonly level: Level | undefined }
): void {
	const judged = { ...judgement[stage], [scale]: level };
	const next = stage === 'before' ? withBefore(judgement, judged) : { ...judgement, after: judged };
	judge(tweaks, of, next, level === undefined ? undefined : `${of.kind} ${of.id} ${stage} ${scale}`);
}
