import type { Dossier } from '../dossier/dossier.ts';
import { claimedBy } from '../model/judging/claim-answer.ts';
import { COST } from '../model/weighing/cost.ts';
import { scorable } from '../model/weighing/scorable.ts';
import { MEASURE_KEY } from './shown-measure.ts';

/**
 * Own judgements of a visitor, as they stand in an address: `risico.te_weinig_ruimte` → `3420`. The dot keeps them
 * apart from assumptions. What a text means is up to the page that it is for; here it is only carried.
 */
export type Judgements = Readonly<Record<string, string>>;

/** What can be judged, by the first part of a key: whether a dossier has what follows. */
const JUDGED: Readonly<Record<string, (dossier: Dossier, id: string) => boolean>> = {
	risico: ({ risks }, id) => has(risks, id),
	voordeel: ({ advantages }, id) => has(advantages, id),
	bijdrage_post: ({ items }, id) => has(items, id),
	bijdrage_voordeel: ({ advantages }, id) => has(advantages, id),
	score: (dossier, id) => has(scorable(dossier), id),
	gewicht: (dossier, id) => id === COST || has(scorable(dossier), id),
	stelling: (dossier, id) => claimedBy(dossier, id) !== undefined,
	weergave: ({ measures }, id) => `weergave.${id}` === MEASURE_KEY && measures.length > 0
};

const has = (all: readonly { readonly id: string }[], id: string): boolean =>
	all.some((one) => one.id === id);

/** No text ends in a point, which a link that stands at the end of a sentence would lose. */
const TEXT = /^[A-Za-z0-9_.-]{0,399}[A-Za-z0-9_-]$/;

/** Whether a key is that of a judgement, of this dossier or of another. */
export const isJudgement = (key: string): boolean => key.includes('.');

/** Whether a key begins as those of judgements do, of any dossier. */
export const isJudged = (key: string): boolean => Object.hasOwn(JUDGED, key.split('.')[0] ?? '');

/** Whether a dossier has what a key judges. */
export function canJudge(dossier: Dossier, key: string): boolean {
	const [kind = '', id = ''] = key.split('.');
	return isJudged(key) && (JUDGED[kind]?.(dossier, id) ?? false);
}

/** Whether a text can be a judgement at all. */
export const canBeJudgement = (text: string): boolean => TEXT.test(text);
