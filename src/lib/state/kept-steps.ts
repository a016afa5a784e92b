import type { Dossier } from '../dossier/dossier.ts';
import { stepsKey, type KeptStorage } from './kept.ts';
import { readQuery } from './query.ts';
import { writeQuery } from './write-query.ts';
import type { Choices, Steps } from './tweaks.svelte.ts';

/** The form in which steps are kept; what is kept in another is left alone. */
const VERSION = 1;
/** So many steps are kept in either direction. */
const MOST = 100;

/** Keeps what can be undone and redone, for when the page is loaded again; a storage that refuses keeps nothing. */
export function keepSteps(dossier: Dossier, steps: Steps, storage: KeptStorage): void {
	const query = ({ changes, judgements }: Choices): string => writeQuery(dossier, changes, judgements);
	const { past, now, future } = steps;
	const kept = {
		version: VERSION,
		past: past.slice(-MOST).map(query),
		now: query(now),
		future: future.slice(-MOST).map(query)
	};
	try {
		storage.setItem(stepsKey(dossier.id), JSON.stringify(kept));
	} catch {
		// Full or blocked: the steps live as long as the page.
	}
}

/** What was kept of the steps of a dossier; undefined where nothing is, or nothing that can be read. */
export function keptSteps(dossier: Dossier, storage: KeptStorage): Steps | undefined {
	const kept = objectIn(storage.getItem(stepsKey(dossier.id)) ?? '');
	if (kept?.['version'] !== VERSION) return undefined;
	const [past, now, future] = [kept['past'], [kept['now']], kept['future']].map((queries) =>
		choicesIn(dossier, queries)
	);
	const [at] = now ?? [];
	return past && at && future ? { past, now: at, future } : undefined;
}

function choicesIn(dossier: Dossier, queries: unknown): readonly Choices[] | undefined {
	if (!Array.isArray(queries)) return undefined;
	const texts = queries.filter((query): query is string => typeof query === 'string');
	return texts.length === queries.length ? texts.map((query) => readQuery(dossier, query)) : undefined;
}

function objectIn(text: string): Readonly<Record<string, unknown>> | undefined {
	try {
		const value: unknown = JSON.parse(text);
		return typeof value === 'object' && value !== null ? { ...value } : undefined;
	} catch {
		return undefined;
	}
}
