import type { Direction } from '../../../src/lib/dossier/dossier.ts';
import type { OpenItem } from '../../../src/lib/model/outcome.ts';

/** What is not known in a sum, by its ids; it makes the sum higher unless a test says otherwise. */
export const openItems = (ids: readonly string[], direction: Direction = 'raises'): readonly OpenItem[] =>
	ids.map((item) => ({ item, direction }));
