import { turnStrip, type TurnStrip } from '../../../charts/turn-strip.ts';
import type { Dossier, Hint } from '../../../dossier/dossier.ts';
import { valueText } from '../../../format/assumption-value.ts';
import { claimsOf, type Claim } from '../../../format/claims.ts';
import { claimQuestion, openQuestions, type Question } from '../../../format/questions.ts';
import type { AssumptionValues } from '../../../model/assumptions.ts';
import type { Moment } from '../../../state/moment.ts';
import { besideSource } from '../../parts/figures/beside-source.ts';
import { said, type Said } from '../../parts/figures/said.ts';

/** A claim as a card, in plain data. */
export interface ClaimView {
	readonly key: string;
	/** Names the assumption that it is about. */
	readonly assumption: string;
	readonly title: Said;
	readonly lower: Said;
	readonly higher: Said;
	/** Empty where there is nothing more to say. */
	readonly note: Said;
	readonly measures: readonly Said[];
	readonly strip?: TurnStrip;
	/** What a source offers to compare with. */
	readonly references: readonly { readonly text: string; readonly hint: Hint }[];
	/** What the ends of the choice are, as its makers chose them. */
	readonly bounds: string;
	readonly question: Question;
}

/** What must be true for the order to turn, and what to ask, in plain data. */
export interface QuestionsView {
	readonly claims: readonly ClaimView[];
	/** Of what is not known and turns nothing by itself. */
	readonly questions: readonly Question[];
}

const answer = besideSource((dossier: Dossier, values: AssumptionValues) => {
	const claims = claimsOf(dossier, values);
	return { claims, questions: openQuestions(dossier, values, claims) };
});

export function questionsView(moment: Moment): QuestionsView {
	const { dossier, now, then } = answer(moment);
	return {
		claims: now.claims.map((claim) =>
			claimView(
				dossier,
				claim,
				then.claims.find(({ key }) => key === claim.key)
			)
		),
		questions: now.questions
	};
}

function claimView(dossier: Dossier, claim: Claim, source: Claim | undefined): ClaimView {
	const { key, assumption, turn } = claim;
	const strip = turnStrip(dossier, turn);
	return {
		key,
		assumption: assumption.id,
		title: said(claim.title, source?.title ?? ''),
		lower: said(claim.lower, source?.lower ?? ''),
		higher: said(claim.higher, source?.higher ?? ''),
		note: said(claim.note, source?.note ?? ''),
		measures: claim.measures.map((text, place) => said(text, source?.measures[place] ?? '')),
		...(strip && { strip }),
		references: assumption.hints.map((hint) => ({
			text: `${valueText(assumption, hint.value)}: ${hint.title}.`,
			hint
		})),
		bounds: boundsText(claim),
		question: claimQuestion(claim)
	};
}

function boundsText({ assumption }: Claim): string {
	const [low, high] = assumption.bounds;
	return `U kunt kiezen van ${valueText(assumption, low)} tot en met ${valueText(assumption, high)}. ${assumption.boundsNote ?? ''}`.trim();
}
