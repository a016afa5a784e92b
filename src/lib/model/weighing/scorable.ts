import type { Dossier, Goal, Result } from '../../dossier/dossier.ts';
import { COST } from './cost.ts';

/** What a visitor can give each option a score on: the goals, and what options bring that is no money. Their names differ. */
export const scorable = ({ goals, results }: Dossier): readonly (Goal | Result)[] => [...goals, ...results];

/** The ids of all criteria: what is scored, and the cost. */
export const criterionIds = (dossier: Dossier): readonly string[] => [
	...scorable(dossier).map(({ id }) => id),
	COST
];
