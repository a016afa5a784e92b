import { citations } from './citations.ts';
import type { Contribution } from './dossier.ts';
import type { Linking } from './linking.ts';
import { repeated } from './repeated.ts';
import type { ContributionYaml } from './schema-items.ts';
import type { Path } from './yaml-file.ts';

/** Turns `draagt_bij_aan:` into contributions, in the file's order; each goal must be one of the dossier's. */
export function contributions(linking: Linking) {
	const { file, value } = linking.dossier;
	const cite = citations(linking, file);
	const once = repeated(linking, file);
	const goals = { key: 'doelen', noun: 'doel', names: Object.keys(value.doelen ?? {}) };
	return (entries: readonly ContributionYaml[] | undefined, parent: Path): Contribution[] =>
		(entries ?? []).flatMap(({ doel: goal, bron }, place): Contribution[] => {
			const path = [...parent, 'draagt_bij_aan', place];
			const at = [...path, 'doel'];
			if (!linking.knows(file, at, goal, goals) || !once(parent.join(' '), goal, at)) return [];
			return [
				{
					goal,
					basis:
						typeof bron === 'string'
							? { kind: 'own-estimate' }
							: { kind: 'source', citations: cite(bron, path) }
				}
			];
		});
}
