import { isJudged, judgedText, NOT_JUDGED, readJudged, type Judged } from './judgement-scale.ts';

/** What a visitor thinks of a risk, before its measure and after it. */
export interface RiskJudgement {
	readonly before: Judged;
	readonly after: Judged;
}

/** One of the two times at which a risk is judged. */
export type Stage = keyof RiskJudgement;

export const RISK_NOT_JUDGED: RiskJudgement = { before: NOT_JUDGED, after: NOT_JUDGED };

/** The key of a risk among a visitor's judgements. */
export const riskKey = (risk: string): string => `risico.${risk}`;

/** The key of an advantage among a visitor's judgements. */
export const advantageKey = (advantage: string): string => `voordeel.${advantage}`;

/**
 * Reads four digits: likelihood and size before the measure, likelihood and size after it, 0 for not judged: `3420`.
 * No text is not judged; undefined for a text that says something else.
 */
export function readRiskJudgement(text: string | undefined): RiskJudgement | undefined {
	if (text === undefined) return RISK_NOT_JUDGED;
	const [before, after] = [readJudged(text.slice(0, 2)), readJudged(text.slice(2))];
	return before && after && { before, after };
}

/** Four digits, which {@link readRiskJudgement} reads; undefined where nothing is judged. */
export function riskJudgementText({ before, after }: RiskJudgement): string | undefined {
	return isJudged(before) || isJudged(after) ? judgedText(before) + judgedText(after) : undefined;
}

/** Reads the two digits for an advantage; no text is not judged, undefined is unreadable. */
export function readAdvantageJudgement(text: string | undefined): Judged | undefined {
	return text === undefined ? NOT_JUDGED : readJudged(text);
}

/** Two digits, which {@link readAdvantageJudgement} reads; undefined where nothing is judged. */
export const advantageJudgementText = (judged: Judged): string | undefined =>
	isJudged(judged) ? judgedText(judged) : undefined;
