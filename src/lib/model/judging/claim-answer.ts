import type { Assumption, Dossier } from '../../dossier/dossier.ts';
import { sharedUnknowns, sourceOf } from '../split.ts';

/** What a visitor can think of a claim, in the order in which it is offered. Answers are never added up. */
export const CLAIM_ANSWERS = ['yes', 'no', 'unsure'] as const;

export type ClaimAnswer = (typeof CLAIM_ANSWERS)[number];

/** How an answer stands in an address. */
export const CLAIM_TEXTS: Readonly<Record<ClaimAnswer, string>> = {
	yes: 'wel',
	no: 'niet',
	unsure: 'onbekend'
};

const KIND = 'stelling';

/** Behind the letters of a claim in which the expected effects are counted. */
const WITH_EFFECTS = 'effecten';

/**
 * The judgement of a claim about an assumption and the first of the options that it turns. A part of an unknown that is
 * split is another claim than the whole, and the order with the expected effects counted in another than that of the
 * costs.
 */
export const claimKey = (assumption: string, letters: readonly string[], isWithEffects: boolean): string =>
	`${KIND}.${[assumption, ...letters, ...(isWithEffects ? [WITH_EFFECTS] : [])].join('_').toLowerCase()}`;

/** What a claim is about. */
export interface Claimed {
	readonly assumption: Assumption;
	/** The letters of the options that it turns, one of each side. */
	readonly letters: readonly string[];
	/** Whether it is about the costs with the expected effects, and not about the costs alone. */
	readonly isWithEffects: boolean;
}

/**
 * What a claim of a dossier, or of one that is split from it, is about, by what follows the kind in its key; undefined
 * where it can have none of the name.
 */
export function claimedBy(dossier: Dossier, id: string): Claimed | undefined {
	const { assumptions, options } = sourceOf(dossier);
	for (const assumption of [...assumptions, ...sharedUnknowns(dossier).flatMap(({ parts }) => parts)]) {
		const start = `${assumption.id.toLowerCase()}_`;
		if (!id.startsWith(start)) continue;
		const parts = id.slice(start.length).split('_');
		const isWithEffects = parts.at(-1) === WITH_EFFECTS;
		const named = isWithEffects ? parts.slice(0, -1) : parts;
		const letters = options.flatMap(({ letter }) => (named.includes(letter.toLowerCase()) ? [letter] : []));
		if (letters.length !== named.length || letters.length > 2) continue;
		// An option that earns itself back always does so by its effects.
		if (!isWithEffects || letters.length === 2) return { assumption, letters, isWithEffects };
	}
	return undefined;
}

/** What of a dossier has a claim that is answered, with the answer as a link or file brings it. */
export const answeredClaims = (
	dossier: Dossier,
	judgements: Readonly<Record<string, string>>
): readonly (Claimed & { readonly text: string })[] =>
	Object.entries(judgements).flatMap(([key, text]) => {
		const claimed = key.startsWith(`${KIND}.`) ? claimedBy(dossier, key.slice(KIND.length + 1)) : undefined;
		return claimed ? [{ ...claimed, text }] : [];
	});

/** Reads an answer; null where there is none, undefined where the text is none. */
export const readClaimAnswer = (text: string | undefined): ClaimAnswer | null | undefined =>
	text === undefined ? null : CLAIM_ANSWERS.find((answer) => CLAIM_TEXTS[answer] === text);
