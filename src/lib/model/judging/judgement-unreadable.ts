import type { Dossier } from '../../dossier/dossier.ts';
import { advantageKey, readAdvantageJudgement, readRiskJudgement, riskKey } from './risk-judgement.ts';

/** The titles of risks and advantages whose judgement, as a link or file brings it, cannot be read. */
export function unreadableJudgements(
	{ risks, advantages }: Dossier,
	judgements: Readonly<Record<string, string>>
): readonly string[] {
	return [
		...risks.filter(({ id }) => readRiskJudgement(judgements[riskKey(id)]) === undefined),
		...advantages.filter(({ id }) => readAdvantageJudgement(judgements[advantageKey(id)]) === undefined)
	].map(({ title }) => title);
}
