import type { Dossier } from '../../dossier/dossier.ts';
import { answeredClaims, readClaimAnswer } from './claim-answer.ts';
import { advantageKey, readAdvantageJudgement, readRiskJudgement, riskKey } from './risk-judgement.ts';

/** The titles of risks, advantages and assumptions whose judgement, as a link or file brings it, cannot be read. */
export function unreadableJudgements(
	dossier: Dossier,
	judgements: Readonly<Record<string, string>>
): readonly string[] {
	const { risks, advantages } = dossier;
	return [
		...risks.filter(({ id }) => readRiskJudgement(judgements[riskKey(id)]) === undefined),
		...advantages.filter(({ id }) => readAdvantageJudgement(judgements[advantageKey(id)]) === undefined),
		...answeredClaims(dossier, judgements)
			.filter(({ text }) => readClaimAnswer(text) === undefined)
			.map(({ assumption }) => assumption)
	].map(({ title }) => title);
}
