import type { Dossier } from '../dossier/dossier.ts';
import { COST } from '../model/weighing/cost.ts';

/**
 * Own judgements of a visitor, as they stand in an address: `risico.te_weinig_ruimte` → `3420`. The dot keeps them
 * apart from assumptions. What a text means is up to the page that it is for; here it is only carried.
 */
export type Judgements = Readonly<Record<string, string>>;

/** What can be judged, by the first part of a key: the ids that may follow. */
const JUDGED: Readonly<Record<string, (dossier: Dossier) => readonly string[]>> = {
	risico: ({ risks }) => risks.map(({ id }) => id),
	voordeel: ({ advantages }) => advantages.map(({ id }) => id),
	bijdrage_post: ({ items }) => items.map(({ id }) => id),
	bijdrage_voordeel: ({ advantages }) => advantages.map(({ id }) => id),
	score: ({ goals }) => goals.map(({ id }) => id),
	gewicht: ({ goals }) => [COST, ...goals.map(({ id }) => id)]
};

/** No text ends in a point, which a link that stands at the end of a sentence would lose. */
const TEXT = /^[A-Za-z0-9_.-]{0,399}[A-Za-z0-9_-]$/;

/** Whether a key is that of a judgement, of this dossier or of another. */
export const isJudgement = (key: string): boolean => key.includes('.');

/** Whether a key begins as those of judgements do, of any dossier. */
export const isJudged = (key: string): boolean => Object.hasOwn(JUDGED, key.split('.')[0] ?? '');

/** Whether a dossier has what a key judges. */
export function canJudge(dossier: Dossier, key: string): boolean {
	const [kind = '', id = ''] = key.split('.');
	return isJudged(key) && (JUDGED[kind]?.(dossier).includes(id) ?? false);
}

/** Whether a text can be a judgement at all. */
export const canBeJudgement = (text: string): boolean => TEXT.test(text);
