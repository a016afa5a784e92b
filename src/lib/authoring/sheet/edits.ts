import type { Edit } from '../edit-kinds.ts';
import type { SheetPlan } from './plan.ts';

/** The changes that put a table in an option: its new posts in the dossier, and an amount for each of its rows. */
export function sheetEdits(plan: SheetPlan, file: string): Edit[] {
	return plan.rows.flatMap(({ post, isNew, section, amounts, nature }): Edit[] => [
		...(isNew ? [{ kind: 'post', name: post.name, title: post.title, nature } as const] : []),
		{ kind: 'amount', file, section, item: post.name, amounts }
	]);
}
