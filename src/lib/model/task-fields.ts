import type { CostItem, Dossier } from '../dossier/dossier.ts';
import { itemOf } from './items.ts';
import type { LineOutcome, OptionOutcome } from './outcome.ts';

/** The lines of an option's spending that belong to one task field (taakveld) in the books of municipalities. */
export interface TaskFieldLines {
	/** Absent for the lines of which the dossier names no task field. */
	readonly field?: NonNullable<CostItem['taskField']>;
	readonly lines: readonly LineOutcome[];
}

/** Whether a dossier names the task field of any post. */
export const hasTaskFields = ({ items }: Pick<Dossier, 'items'>): boolean =>
	items.some(({ taskField }) => taskField !== undefined);

/** The spending of an option by task field, in the order of their codes; what has none comes last. */
export function byTaskField(dossier: Dossier, { lines }: OptionOutcome): readonly TaskFieldLines[] {
	const groups = new Map<string, TaskFieldLines>();
	for (const line of lines) {
		if (line.kind !== 'spending') continue;
		const field = itemOf(dossier, line.kind, line.item)?.taskField;
		const key = field === undefined ? '' : `${field.code} ${field.year}`;
		const before = groups.get(key)?.lines ?? [];
		groups.set(key, { ...(field && { field }), lines: [...before, line] });
	}
	return [...groups]
		.sort(([a], [b]) => Number(a === '') - Number(b === '') || a.localeCompare(b, 'nl', { numeric: true }))
		.map(([, group]) => group);
}
