import type { Dossier } from '../dossier/dossier.ts';
import { literal } from '../formula/literal.ts';
import type { AssumptionValues } from '../model/assumptions.ts';
import { differing } from '../model/split.ts';
import type { Judgements } from './judgements.ts';

/** The query for changes, in the order of the dossier's assumptions, and judgements; empty where there are none. */
export function writeQuery(dossier: Dossier, changes: AssumptionValues, judgements: Judgements = {}): string {
	const parts = [
		...Object.entries(differing(dossier, changes)).map(([id, value]) => `${id}=${valueText(value)}`),
		...Object.entries(judgements).map(([key, text]) => `${key}=${text}`)
	];
	return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

/** A value that reads back as itself. */
const valueText = (value: number | null): string => (value === null ? 'pm' : literal(value));
